package org.countyreporting.indicators.scope;

import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Divisions;

/** A list asked for one division shows that and all below, if the caller may see it. */
public final class Narrowing {

    private Narrowing() {}

    /** @param asked null for everything the caller may see */
    public static DivisionScope narrow(DivisionScope own, DivisionCode asked) {
        if (asked == null) {
            return own;
        }
        own.requireForReading(asked);
        if (Divisions.shipped().find(asked).isEmpty()) {
            throw Refusal.notFound("行政区划表中没有 " + asked, "The table of divisions has no " + asked);
        }
        return new DivisionScope(asked);
    }
}
