package org.countyreporting.indicators.finding;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.rollup.Reporter;
import org.countyreporting.indicators.window.Window;
import org.jdbi.v3.core.Jdbi;

/** What numbers fixed for the year were when they were first accepted. Read for the machine alone, so no scope. */
@Singleton
class FirstValues {

    private final Jdbi jdbi;

    FirstValues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Place(int element, String division, String unit) {}

    /** By place and slot; only what was changed afterwards is there. */
    static final class Values {

        private final Map<Place, Map<LocalDate, BigDecimal>> first = new HashMap<>();

        Map<LocalDate, BigDecimal> of(Watched watched, Reporter reporter) {
            return first.getOrDefault(
                    new Place(watched.element().id(), reporter.division().text(), reporter.unit()), Map.of());
        }
    }

    Values of(List<Watched> elements, Due due, Window days) {
        Values values = new Values();
        List<Integer> fixed = elements.stream()
                .filter(watched -> watched.element().kind() == Kind.FIXED
                        && !watched.denominatorOf().isEmpty())
                .map(watched -> watched.element().id())
                .toList();
        if (fixed.isEmpty()) {
            return values;
        }
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        select distinct on (element_id, division, unit, slot) element_id, division, unit, slot, value
                        from observation_history
                        where element_id = any(:elements) and slot between :first and :last
                            and division >= :area and division <= :areaEnd and accepted
                        order by element_id, division, unit, slot, until
                        """)
                .bindArray("elements", Integer.class, fixed)
                .bind("first", days.first())
                .bind("last", days.last())
                .bind("area", due.area().text())
                .bind("areaEnd", due.lastCode())
                .map((row, context) -> values.first
                        .computeIfAbsent(
                                new Place(row.getInt(1), row.getString(2), row.getString(3)), any -> new HashMap<>())
                        .put(row.getObject(4, LocalDate.class), row.getBigDecimal(5)))
                .list());
        return values;
    }
}
