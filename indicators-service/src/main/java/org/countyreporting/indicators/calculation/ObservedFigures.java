package org.countyreporting.indicators.calculation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.vocabulary.DivisionCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads what results are made of: three statements however much is asked, and one more where sources contradict each
 * other. The needs are inside the caller's scope.
 */
@Singleton
class ObservedFigures {

    private static final String STATED =
            """
            from unnest(:elements, :slots) as asked (element_id, slot)
            join %s o on o.element_id = asked.element_id and o.slot = asked.slot
                and o.division >= :lowest and o.division < :highest
            where o.accepted or :provisional
            """;

    private static final String NOW = STATED.formatted("observation");

    /** What stood at a moment stands still, or has ended since. */
    private static final String THEN = STATED.formatted(
            """
            (select element_id, slot, division, unit, period, source_id, accepted, value, as_of, approximate, origin_id
             from observation where since <= :known
             union all
             select element_id, slot, division, unit, period, source_id, accepted, value, as_of, approximate, origin_id
             from observation_history where since <= :known and until > :known)
            """);

    private static final String ROWS =
            """
            select o.element_id, o.slot, o.division, o.unit, o.period, o.source_id, o.accepted, o.value,
                o.as_of, o.approximate, o.origin_id
            <stated>
            order by o.element_id, o.slot, o.division, o.unit, o.period
            """;

    private static final String COUNT = "select count(*) from (select <stated> limit :most) as counted";

    private static final String SOURCES =
            "select id, kind, name, plan, first_submitted_at from source where id = any(:ids)";

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

    private static final int FETCHED = 5000;

    private final Jdbi jdbi;

    ObservedFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Figures read(Needs needs, Known known) {
        return read(needs, known, (id, row) -> {});
    }

    /** @param trace is told which row each figure's id stands for */
    Figures read(Needs needs, Known known, BiConsumer<Long, ObservedRow> trace) {
        Map<Integer, DataElement> elements =
                needs.slots().keySet().stream().collect(Collectors.toMap(DataElement::id, element -> element));
        Map<DataElement, ElementFigures> figures = new HashMap<>();
        elements.values().forEach(element -> figures.put(element, new ElementFigures()));
        Placing placing = new Placing(elements, figures, trace);
        List<List<ObservedRow>> contradicting = new ArrayList<>();
        byKey(needs, known, stated -> {
            if (stated.size() == 1) {
                placing.place(stated, Map.of());
            } else {
                contradicting.add(stated);
            }
        });
        Map<Integer, Source> sources = sources(contradicting);
        contradicting.forEach(stated -> placing.place(stated, sources));
        return new Figures(figures, expected(needs), unplaced(needs, known));
    }

    /** Puts what is in force of each key where it belongs, and numbers it. */
    private static final class Placing {

        private final Map<Integer, DataElement> elements;
        private final Map<DataElement, ElementFigures> figures;
        private final BiConsumer<Long, ObservedRow> trace;
        private long id;

        private Placing(
                Map<Integer, DataElement> elements,
                Map<DataElement, ElementFigures> figures,
                BiConsumer<Long, ObservedRow> trace) {
            this.elements = elements;
            this.figures = figures;
            this.trace = trace;
        }

        private void place(List<ObservedRow> stated, Map<Integer, Source> sources) {
            ObservedRow row = stated.get(0);
            DataElement element = elements.get(row.element());
            InForce inForce = new InForce(element.declared().sourceOfRecord(), sources);
            trace.accept(++id, inForce.choose(stated));
            figures.get(element).series(row.division(), row.unit()).put(row.slot(), inForce.figure(stated, id));
        }
    }

    /** Rows of one key follow each other; only one key's are in memory. */
    private void byKey(Needs needs, Known known, Consumer<List<ObservedRow>> stated) {
        jdbi.useHandle(handle -> {
            Query query = query(handle, ROWS, needs, known).setFetchSize(FETCHED);
            List<ObservedRow> key = new ArrayList<>(1);
            try (ResultIterator<ObservedRow> rows =
                    query.map((row, context) -> row(row)).iterator()) {
                while (rows.hasNext()) {
                    ObservedRow row = rows.next();
                    if (!key.isEmpty() && !row.hasKeyOf(key.get(0))) {
                        stated.accept(key);
                        key = new ArrayList<>(1);
                    }
                    key.add(row);
                }
            }
            if (!key.isEmpty()) {
                stated.accept(key);
            }
        });
    }

    /** How many rows there are to be read, as far as a number that is too many. */
    long count(Needs needs, Known known, long most) {
        return jdbi.withHandle(handle -> query(handle, COUNT, needs, known)
                .bind("most", most)
                .mapTo(Long.class)
                .one());
    }

    private static Query query(Handle handle, String sql, Needs needs, Known known) {
        Query query = handle.createQuery(sql)
                .define("stated", known.at() == null ? NOW : THEN)
                .bindArray("elements", Integer.class, needs.elementIds())
                .bindArray("slots", LocalDate.class, needs.elementSlots())
                .bind("lowest", needs.lowest())
                .bind("highest", needs.highest())
                .bind("provisional", known.provisional());
        return known.at() == null ? query : query.bind("known", known.offset());
    }

    private static ObservedRow row(ResultSet row) throws SQLException {
        LocalDate slot = row.getObject(2, LocalDate.class);
        LocalDate asOf = row.getObject(9, LocalDate.class);
        return new ObservedRow(
                row.getInt(1),
                slot,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getBoolean(7),
                row.getBigDecimal(8),
                asOf.equals(slot) ? slot : asOf,
                row.getBoolean(10),
                row.getLong(11));
    }

    private Map<Integer, Source> sources(List<List<ObservedRow>> contradicting) {
        Set<Integer> ids = new HashSet<>();
        contradicting.forEach(stated -> stated.forEach(row -> ids.add(row.source())));
        return ids.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle
                        .createQuery(SOURCES)
                        .bindArray("ids", Integer.class, ids)
                        .map((row, context) -> new Source(
                                row.getInt("id"),
                                row.getString("kind").equals("entry"),
                                row.getString("name"),
                                row.getString("plan"),
                                row.getObject("first_submitted_at", OffsetDateTime.class)
                                        .toInstant()))
                        .stream()
                        .collect(Collectors.toMap(Source::id, Function.identity())));
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

    private Map<String, Map<DivisionCode, String>> unplaced(Needs needs, Known known) {
        Map<String, Map<DivisionCode, String>> unplaced = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(UNPLACED)
                .bindArray("codes", String.class, needs.codes())
                .bind("lowest", needs.lowest())
                .bind("highest", needs.highest())
                .bind("provisional", known.provisional())
                .map((row, context) -> unplaced.computeIfAbsent(row.getString("element"), any -> new HashMap<>())
                        .put(DivisionCode.parse(row.getString("division")), row.getString("reason")))
                .list());
        return unplaced;
    }
}
