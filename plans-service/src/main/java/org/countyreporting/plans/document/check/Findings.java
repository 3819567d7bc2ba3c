package org.countyreporting.plans.document.check;

import java.util.List;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.ReadDocument;

/** Points out what a person should look at. */
public final class Findings {

    private Findings() {}

    public static List<Finding> of(ReadDocument document, Figures figures, List<Check> checks) {
        return List.of();
    }
}
