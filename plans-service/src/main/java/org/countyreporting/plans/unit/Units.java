package org.countyreporting.plans.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.hibernate.Session;

/** The register of units. Reference data: whoever has a token may read all of it, so no query takes a scope. */
@ApplicationScoped
public class Units {

    private final Session database;

    Units(Session database) {
        this.database = database;
    }

    public Optional<UnitView> find(UnitId id) {
        return Optional.ofNullable(database.find(Unit.class, id.text())).map(UnitView::of);
    }

    /** Those of the ids that are registered, in one query. */
    public Map<UnitId, UnitView> among(Collection<UnitId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("from Unit where id in :ids", Unit.class)
                .setParameter("ids", ids.stream().map(UnitId::text).distinct().toList())
                .getResultStream()
                .map(UnitView::of)
                .collect(Collectors.toMap(UnitView::id, unit -> unit));
    }

    /** In the order of their ids. */
    List<Unit> page(DivisionCode within, String after, int rows) {
        return database.createQuery("from Unit where division like :within and id > :after order by id", Unit.class)
                .setParameter("within", within.prefix() + "%")
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    Optional<Unit> lock(UnitId id) {
        return Optional.ofNullable(database.find(Unit.class, id.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether it was not there: of two that create the same unit at once, one does. */
    boolean create(UnitId id, UnitChange change) {
        return database.createNativeMutationQuery(
                                """
                                insert into unit (id, name, division, kind, version) values (?1, ?2, ?3, ?4, 1)
                                on conflict on constraint unit_pk do nothing
                                """)
                        .setParameter(1, id.text())
                        .setParameter(2, change.name())
                        .setParameter(3, change.division().text())
                        .setParameter(4, change.kind().name())
                        .executeUpdate()
                == 1;
    }

    void keepHistory(UnitView unit, Instant since, String changedBy) {
        database.createNativeMutationQuery(
                        """
                        insert into unit_history (unit, version, name, division, kind, since, changed_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        """)
                .setParameter(1, unit.id().text())
                .setParameter(2, unit.version())
                .setParameter(3, unit.name())
                .setParameter(4, unit.division().text())
                .setParameter(5, unit.kind().name())
                .setParameter(6, since)
                .setParameter(7, changedBy)
                .executeUpdate();
    }
}
