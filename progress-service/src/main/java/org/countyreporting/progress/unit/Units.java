package org.countyreporting.progress.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    private final EntityManager database;

    Units(EntityManager database) {
        this.database = database;
    }

    public Optional<KnownUnit> find(UnitId id) {
        return Optional.ofNullable(database.find(KnownUnit.class, id.text()));
    }

    /** Keeps it unless what is known is as new; deliveries come in any order and more than once. */
    public boolean receive(KnownUnit unit) {
        return database.createNativeQuery(RECEIVE)
                        .setParameter("id", unit.id().text())
                        .setParameter("version", unit.version())
                        .setParameter("name", unit.name())
                        .setParameter("division", unit.division().text())
                        .setParameter("kind", unit.kind().name())
                        .executeUpdate()
                > 0;
    }
}
