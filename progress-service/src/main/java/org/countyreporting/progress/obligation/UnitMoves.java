package org.countyreporting.progress.obligation;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.countyreporting.progress.unit.UnitTold;

/** Obligations follow their unit into its division; what was reported on keeps the division it was reported in. */
@ApplicationScoped
class UnitMoves {

    private final ObligationRepository obligations;

    UnitMoves(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    void follow(@Observes UnitTold told) {
        obligations.update(
                """
                unitDivision = :division
                where unit = :unit and unitDivision is distinct from :division
                    and (unitDivision is null or entry is null)""",
                Parameters.with("unit", told.unit().id())
                        .and("division", told.unit().division().text()));
    }
}
