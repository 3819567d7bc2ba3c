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

/** The register of units. Reference data: whoever has a token may read all of it, so no query takes a scope. */
@ApplicationScoped
public class Units {

    private final UnitRepository units;

    Units(UnitRepository units) {
        this.units = units;
    }

    public Optional<UnitView> find(UnitId id) {
        return units.findByIdOptional(id.text()).map(UnitView::of);
    }

    /** Those of the ids that are registered, in one query. */
    public Map<UnitId, UnitView> among(Collection<UnitId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return units.find("id in ?1", ids.stream().map(UnitId::text).distinct().toList()).stream()
                .map(UnitView::of)
                .collect(Collectors.toMap(UnitView::id, unit -> unit));
    }

    /** All that are attached to the division or below it. */
    public List<UnitView> within(DivisionCode division) {
        return units.find("division like ?1 order by id", division.prefix() + "%").stream()
                .map(UnitView::of)
                .toList();
    }

    /** In the order of their ids. */
    List<Unit> page(DivisionCode within, String after, int rows) {
        return units.find("division like ?1 and id > ?2 order by id", within.prefix() + "%", after)
                .page(0, rows)
                .list();
    }

    Optional<Unit> lock(UnitId id) {
        return units.findByIdOptional(id.text(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether it was not there: of two that create the same unit at once, one does. */
    boolean create(UnitId id, UnitChange change) {
        return units.getSession()
                        .createNativeMutationQuery(
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

    /** Writes what is pending, so that a change that cannot be is refused before anybody is told. */
    void flush() {
        units.flush();
    }

    void keepHistory(UnitView unit, Instant since, String changedBy) {
        units.getSession()
                .createNativeMutationQuery(
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
