package org.countyreporting.progress.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.countyreporting.progress.unit.UnitTold;

/** Obligations follow their unit into its division; what was reported on keeps the division it was reported in. */
@ApplicationScoped
class UnitMoves {

    private final EntityManager database;

    UnitMoves(EntityManager database) {
        this.database = database;
    }

    void follow(@Observes UnitTold told) {
        database.createNativeQuery(
                        """
                        update obligation set unit_division = :division
                        where unit = :unit and unit_division is distinct from :division
                            and (unit_division is null or entry is null)""")
                .setParameter("unit", told.unit().id().text())
                .setParameter("division", told.unit().division().text())
                .executeUpdate();
    }
}
