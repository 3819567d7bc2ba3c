package org.countyreporting.indicators.rollup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countyreporting.indicators.capacity.ValueBudget;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.vocabulary.DivisionCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads what results are made of: three statements however much is asked, and two more where sources contradict
 * each other. The needs are inside the caller's scope.
 */
@Singleton
public class ObservedFigures {

    private static final String STATED =
            """
            from unnest(:elements, :slots) with ordinality as asked (element_id, slot, number)
            cross join lateral (
                select division, unit, period, source_id, accepted, value, nullif(as_of, o.slot) as as_of, approximate,
                    origin_id
                from %s o
                where o.element_id = asked.element_id and o.slot = asked.slot
                    and o.division >= :lowest and o.division < :highest and (o.accepted or :provisional)
                order by o.division, o.unit, o.period) o
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

    /** Slot by slot, each in the order of the key's index: sorting all of them once more would cost more than reading. */
    private static final String ROWS =
            """
            select asked.number, o.division, o.unit, o.period, o.source_id, o.accepted, o.value, o.as_of, o.approximate,
                o.origin_id
            <stated>
            """;

    private static final String COUNT = "select count(*) from (select <stated> limit :most) as counted";

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

    /** What comes over at once is in memory besides what was made of it. */
    private static final int FETCHED = 1000;

    private final Jdbi jdbi;
    private final Sources sources;
    private final ValueBudget budget;

    ObservedFigures(Jdbi jdbi, Sources sources, ValueBudget budget) {
        this.jdbi = jdbi;
        this.sources = sources;
        this.budget = budget;
    }

    /** Is told which row each figure's id stands for. */
    public interface Trace {
        void row(long id, ObservedRow row);
    }

    /** Reads what there is memory for, and works with it as long as that is set aside. */
    public <T> T with(Needs needs, Known known, Trace trace, Function<Figures, T> work) {
        return budget.spend(weigh(needs, known), waited -> work.apply(read(needs, known, trace)));
    }

    public <T> T with(Needs needs, Known known, Function<Figures, T> work) {
        return with(needs, known, (id, row) -> {}, work);
    }

    /** How many values are needed: where everybody's would be many, those that there are. */
    public long weigh(Needs needs, Known known) {
        long expected = needs.values();
        return expected <= budget.part() ? expected : count(needs, known, budget.tooMany());
    }

    public Figures read(Needs needs, Known known) {
        return read(needs, known, (id, row) -> {});
    }

    @Transactional
    public Figures read(Needs needs, Known known, Trace trace) {
        Map<DataElement, ElementFigures> figures = new HashMap<>();
        needs.slots().keySet().forEach(element -> figures.put(element, new ElementFigures()));
        Placing placing = new Placing(figures, trace);
        List<List<ObservedRow>> contradicting = new ArrayList<>();
        byKey(needs, known, stated -> {
            if (stated.size() == 1) {
                placing.place(stated, Map.of());
            } else {
                contradicting.add(List.copyOf(stated));
            }
        });
        List<Map<Integer, Source>> saying = sources.of(contradicting);
        for (int i = 0; i < contradicting.size(); i++) {
            placing.place(contradicting.get(i), saying.get(i));
        }
        return new Figures(figures, expected(needs), unplaced(needs, known));
    }

    /** Puts what is in force of each key where it belongs, and numbers it. */
    private static final class Placing {

        private final Map<DataElement, ElementFigures> figures;
        private final Trace trace;
        private long id;

        private Placing(Map<DataElement, ElementFigures> figures, Trace trace) {
            this.figures = figures;
            this.trace = trace;
        }

        private void place(List<ObservedRow> stated, Map<Integer, Source> sources) {
            ObservedRow row = stated.get(0);
            DataElement element = row.slot().element();
            InForce inForce = new InForce(element.declared().sourceOfRecord(), sources);
            trace.row(++id, inForce.choose(stated));
            figures.get(element)
                    .series(row.division(), row.unit())
                    .put(row.slot().day(), inForce.figure(stated, id));
        }
    }

    /** Rows of one key follow each other; only one key's are in memory, in a list that the next one's are put into. */
    private void byKey(Needs needs, Known known, Consumer<List<ObservedRow>> stated) {
        jdbi.useHandle(handle -> {
            List<Needs.Slot> slots = needs.inOrder();
            Query query = query(handle, ROWS, slots, needs, known).setFetchSize(FETCHED);
            List<ObservedRow> key = new ArrayList<>(1);
            try (ResultIterator<ObservedRow> rows = query.map((row, context) -> row(slots.get(row.getInt(1) - 1), row))
                    .iterator()) {
                while (rows.hasNext()) {
                    ObservedRow row = rows.next();
                    if (!key.isEmpty() && !row.hasKeyOf(key.get(0))) {
                        stated.accept(key);
                        key.clear();
                    }
                    key.add(row);
                }
            }
            if (!key.isEmpty()) {
                stated.accept(key);
            }
        });
    }

    /** As far as a number that is too many. */
    private long count(Needs needs, Known known, long most) {
        return jdbi.withHandle(handle -> query(handle, COUNT, needs.inOrder(), needs, known)
                .bind("most", most)
                .mapTo(Long.class)
                .one());
    }

    private static Query query(Handle handle, String sql, List<Needs.Slot> slots, Needs needs, Known known) {
        Query query = handle.createQuery(sql)
                .define("stated", known.at() == null ? NOW : THEN)
                .bindArray(
                        "elements",
                        Integer.class,
                        slots.stream().map(slot -> slot.element().id()).toList())
                .bindArray(
                        "slots",
                        LocalDate.class,
                        slots.stream().map(Needs.Slot::day).toList())
                .bind("lowest", needs.lowest())
                .bind("highest", needs.highest())
                .bind("provisional", known.provisional());
        return known.at() == null ? query : query.bind("known", known.offset());
    }

    private static ObservedRow row(Needs.Slot slot, ResultSet row) throws SQLException {
        LocalDate asOf = row.getObject(8, LocalDate.class);
        return new ObservedRow(
                slot,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getBoolean(6),
                row.getBigDecimal(7),
                asOf == null ? slot.day() : asOf,
                row.getBoolean(9),
                row.getLong(10));
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
