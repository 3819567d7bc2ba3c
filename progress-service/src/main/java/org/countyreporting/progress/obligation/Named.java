package org.countyreporting.progress.obligation;

import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Divisions;

/** A division that a caller names to read. */
public final class Named {

    private Named() {}

    /** Unknown and outside are one answer: nobody learns what exists elsewhere. */
    public static void inside(DivisionCode division, DivisionScope scope) {
        scope.requireForReading(division);
        if (Divisions.shipped().find(division).isEmpty()) {
            throw Refusal.notFound("没有行政区划 " + division, "There is no division " + division);
        }
    }
}
