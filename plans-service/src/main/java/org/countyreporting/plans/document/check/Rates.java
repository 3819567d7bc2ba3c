package org.countyreporting.plans.document.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.ReadDocument;

/** Gives every rate the numerator and denominator that stand beside it. */
public final class Rates {

    private Rates() {}

    public static Figures complete(ReadDocument document, Figures figures) {
        Ratios ratios = new Ratios(document.reading().clean());
        Map<Integer, Ratio> found = new HashMap<>();
        for (Group group : Group.of(document, figures)) {
            for (int i = 0; i < group.figures().size(); i++) {
                Figure figure = group.figures().get(i);
                if (figure.isRatio() && !Growths.isGrowth(figure)) {
                    ratios.of(group, i).ifPresent(ratio -> found.put(figure.number(), ratio));
                }
            }
        }
        List<Figure> complete =
                figures.all().stream().map(figure -> complete(figure, found)).toList();
        return new Figures(complete, figures.scan(), figures.readTo());
    }

    private static Figure complete(Figure figure, Map<Integer, Ratio> found) {
        Ratio ratio = found.get(figure.number());
        return ratio == null ? figure : figure.ofRatio(ratio.numerator(), ratio.denominator());
    }
}
