package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.ReadDocument;

/** Points out what a person should look at. */
public final class Findings {

    private Findings() {}

    public static List<Finding> of(ReadDocument document, Figures figures, List<Check> checks) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(FigureFindings.of(document, figures, checks));
        findings.addAll(new TargetFindings(document, figures).read());
        findings.addAll(new DuplicateFigures(document).in(figures));
        findings.addAll(new NumberingFindings(document).read());
        findings.addAll(TextFindings.of(document, figures));
        findings.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(findings);
    }
}
