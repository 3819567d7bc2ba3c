package org.countyreporting.progress.obligation;

import jakarta.enterprise.context.RequestScoped;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.DivisionScope;

/**
 * Which obligations, and entries on them, a caller sees: those of units inside its division, those of plans of its
 * division (a city sees the hospital outside that reports to it), those of its own unit, and those its unit reviews.
 */
@RequestScoped
public class Visible {

    private final Caller caller;

    Visible(Caller caller) {
        this.caller = caller;
    }

    /** As a condition on the obligation {@code o} of a query. */
    public Conditions conditions() {
        return within(caller.scope());
    }

    private Conditions within(DivisionScope scope) {
        Conditions conditions = new Conditions();
        if (scope.prefix().isEmpty()) {
            return conditions;
        }
        return conditions
                .and(
                        """
                        (o.unitDivision >= :scope and o.unitDivision < :scopeEnd
                            or o.planDivision >= :scope and o.planDivision < :scopeEnd
                            or o.unit = :callersUnit or o.reviewUnit = :callersUnit)""")
                .with("scope", scope.prefix())
                .with("scopeEnd", Conditions.endOf(scope.prefix()))
                .with("callersUnit", caller.unit().orElse(null));
    }
}
