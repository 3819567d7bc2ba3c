package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.ReadDocument;

/** The same two figures side by side under two labels are one event told twice. */
final class DuplicateFigures {

    private final ReadDocument document;

    DuplicateFigures(ReadDocument document) {
        this.document = document;
    }

    List<Finding> in(Figures figures) {
        Map<List<String>, Figure> told = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Group group : Group.of(document, figures)) {
            for (int i = 1; i < group.figures().size(); i++) {
                Figure first = group.figures().get(i - 1);
                Figure second = group.figures().get(i);
                Figure before = told.putIfAbsent(List.of(printed(first), printed(second)), second);
                if (before != null && !piece(before).equals(piece(second)) && tells(first, second)) {
                    findings.add(FigureFindings.finding(
                            FindingCode.DUPLICATE_FIGURE, second.fact(), message(before, first, second)));
                }
            }
        }
        return findings;
    }

    private static Text message(Figure before, Figure first, Figure second) {
        String figures = printed(first) + "、" + printed(second);
        String place = String.join(" ", before.fact().path());
        return new Text(
                "%s 与“%s”下的数字相同，汇总时不要重复相加".formatted(figures, place),
                "%s also stand under \"%s\": do not add them twice".formatted(figures, place));
    }

    /** Small counts are equal by chance. */
    private static boolean tells(Figure first, Figure second) {
        return first.exact().precision() + second.exact().precision() > 3;
    }

    private String piece(Figure figure) {
        return document.outline().ancestors(figure.number()).stream()
                .map(Node::from)
                .findFirst()
                .map(String::valueOf)
                .orElse("");
    }

    private static String printed(Figure figure) {
        return figure.quantity().value().toPlainString() + figure.quantity().unit();
    }
}
