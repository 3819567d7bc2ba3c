package org.countyreporting.plans.plan;

import java.util.Optional;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.vocabulary.UnitId;

/**
 * Who reads plans: a division's people read its plans, and a unit named by a published plan reads that plan wherever it
 * is.
 */
public record PlanReader(DivisionScope scope, Optional<UnitId> unit) {

    public static PlanReader of(Caller caller) {
        return new PlanReader(caller.scope(), caller.unit());
    }
}
