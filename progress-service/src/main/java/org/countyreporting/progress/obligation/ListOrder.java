package org.countyreporting.progress.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;

/** The order of the lists: by the end of the period, then by what never changes about the obligation {@code o}. */
public final class ListOrder {

    public static final String ORDER = " order by o.periodLast, o.plan, o.task, o.unit, o.period";

    private static final int PARTS = 5;
    private static final String AFTER =
            """
            (o.periodLast, o.plan, o.task, cast(o.unit as String), cast(o.period as String))
                > (:afterLast, :afterPlan, :afterTask, :afterUnit, :afterPeriod)""";

    private ListOrder() {}

    public static List<String> key(Obligation obligation) {
        return List.of(
                obligation.periodLast().toString(),
                obligation.plan(),
                obligation.task(),
                obligation.unit().text(),
                obligation.period().toString());
    }

    /** Begins where the page before ended. */
    public static void startAfter(PageRequest page, Conditions conditions) {
        page.after(PARTS).ifPresent(key -> {
            try {
                conditions
                        .and(AFTER)
                        .with("afterLast", LocalDate.parse(key.get(0)))
                        .with("afterPlan", key.get(1))
                        .with("afterTask", key.get(2))
                        .with("afterUnit", UnitId.parse(key.get(3)).text())
                        .with("afterPeriod", Period.parse(key.get(4)).toString());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw PageRequest.badCursor();
            }
        });
    }
}
