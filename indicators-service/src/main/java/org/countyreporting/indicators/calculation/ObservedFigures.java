package org.countyreporting.indicators.calculation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.vocabulary.DivisionCode;
import org.jdbi.v3.core.Jdbi;

/** Reads what results are made of: three statements however much is asked. The needs are inside the caller's scope. */
@Singleton
class ObservedFigures {

    private static final String OBSERVATIONS =
            """
            select o.element_id, o.slot, o.division, o.unit, o.period, o.source_id, o.entry, o.accepted, o.value,
                o.as_of, o.approximate, o.origin_id, s.name, s.plan, s.first_submitted_at
            from unnest(:elements, :slots) as asked (element_id, slot)
            join observation o on o.element_id = asked.element_id and o.slot = asked.slot
                and o.division >= :lowest and o.division < :highest
            join source s on s.id = o.source_id
            where o.accepted or :provisional
            order by o.element_id, o.slot, o.division, o.unit, o.period
            """;

    private static final String EXPECTED =
            """
            select distinct e.element, e.unit, u.division, p.year,
                case e.scope when '' then u.kind = 'commission' else e.scope = 'whole' end as whole
            from expected_reporter e
            join plan p on p.id = e.plan
            join unit u on u.id = e.unit
            where e.element = any(:codes) and u.division >= :lowest and u.division < :highest
            order by e.element, u.division, e.unit
            """;

    private static final String UNPLACED =
            """
            select distinct element, division, reason from unplaced_figure
            where element = any(:codes) and division >= :lowest and division < :highest
                and (accepted or :provisional)
            order by element, division, reason
            """;

    private final Jdbi jdbi;

    ObservedFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Figures read(Needs needs, boolean provisional) {
        return read(needs, provisional, (id, row) -> {});
    }

    /** @param trace is told which row each figure's id stands for */
    Figures read(Needs needs, boolean provisional, BiConsumer<Long, ObservedRow> trace) {
        Map<Integer, DataElement> elements =
                needs.slots().keySet().stream().collect(Collectors.toMap(DataElement::id, element -> element));
        Map<DataElement, ElementFigures> figures = new HashMap<>();
        elements.values().forEach(element -> figures.put(element, new ElementFigures()));
        List<ObservedRow> rows = rows(needs, provisional);
        long id = 0;
        for (int first = 0, next; first < rows.size(); first = next) {
            ObservedRow row = rows.get(first);
            next = first + 1;
            while (next < rows.size() && rows.get(next).hasKeyOf(row)) {
                next++;
            }
            DataElement element = elements.get(row.element());
            InForce inForce = new InForce(element.declared().sourceOfRecord());
            List<ObservedRow> stated = rows.subList(first, next);
            trace.accept(++id, inForce.choose(stated));
            figures.get(element).series(row.division(), row.unit()).put(row.slot(), inForce.figure(stated, id));
        }
        return new Figures(figures, expected(needs), unplaced(needs, provisional));
    }

    private List<ObservedRow> rows(Needs needs, boolean provisional) {
        return jdbi.withHandle(handle -> handle.createQuery(OBSERVATIONS)
                .bindArray("elements", Integer.class, needs.elementIds())
                .bindArray("slots", LocalDate.class, needs.elementSlots())
                .bind("lowest", needs.lowest())
                .bind("highest", needs.highest())
                .bind("provisional", provisional)
                .setFetchSize(5000)
                .map((row, context) -> row(row))
                .list());
    }

    private static ObservedRow row(ResultSet row) throws SQLException {
        return new ObservedRow(
                row.getInt(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getBigDecimal(9),
                row.getObject(10, LocalDate.class),
                row.getBoolean(11),
                row.getLong(12),
                row.getString(13),
                row.getString(14),
                row.getObject(15, OffsetDateTime.class).toInstant());
    }

    private List<ExpectedReporter> expected(Needs needs) {
        return jdbi.withHandle(handle -> handle.createQuery(EXPECTED)
                .bindArray("codes", String.class, needs.codes())
                .bind("lowest", needs.lowest())
                .bind("highest", needs.highest())
                .map((row, context) -> new ExpectedReporter(
                        row.getString("element"),
                        row.getString("unit"),
                        DivisionCode.parse(row.getString("division")),
                        row.getBoolean("whole"),
                        row.getInt("year")))
                .list());
    }

    private Map<String, Map<DivisionCode, String>> unplaced(Needs needs, boolean provisional) {
        Map<String, Map<DivisionCode, String>> unplaced = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(UNPLACED)
                .bindArray("codes", String.class, needs.codes())
                .bind("lowest", needs.lowest())
                .bind("highest", needs.highest())
                .bind("provisional", provisional)
                .map((row, context) -> unplaced.computeIfAbsent(row.getString("element"), any -> new HashMap<>())
                        .put(DivisionCode.parse(row.getString("division")), row.getString("reason")))
                .list());
        return unplaced;
    }
}
