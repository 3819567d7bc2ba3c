package org.countyreporting.progress.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.countyreporting.vocabulary.UnitId;

/** The units that plans-service told us of. Reference data: whoever may log in may read it, so no scope is asked. */
@ApplicationScoped
public class Units {

    private static final String RECEIVE =
            """
            insert into unit as known (id, version, name, division, kind)
            values (:id, :version, :name, :division, :kind)
            on conflict (id) do update
            set version = excluded.version, name = excluded.name, division = excluded.division, kind = excluded.kind
            where known.version < excluded.version
            """;

    private final UnitRepository units;

    Units(UnitRepository units) {
        this.units = units;
    }

    public Optional<KnownUnit> find(UnitId id) {
        return units.findByIdOptional(id.text());
    }

    /** Keeps it unless what is known is as new; deliveries come in any order and more than once. */
    public boolean receive(KnownUnit unit) {
        return units.getSession()
                        .createNativeMutationQuery(RECEIVE)
                        .setParameter("id", unit.id().text())
                        .setParameter("version", unit.version())
                        .setParameter("name", unit.name())
                        .setParameter("division", unit.division().text())
                        .setParameter("kind", unit.kind().name())
                        .executeUpdate()
                > 0;
    }
}
