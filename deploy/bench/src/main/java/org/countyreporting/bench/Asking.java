package org.countyreporting.bench;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;

/**
 * A question for ten ratios, put to the product and, as the best SQL for the same numbers, to the bare database.
 *
 * @param collected the level at which the elements of the ratios are collected
 * @param division the place asked for
 * @param level the level of the divisions answered
 * @param months how many months of the year
 */
record Asking(String name, DivisionLevel collected, DivisionCode division, DivisionLevel level, int months) {

    private static final Bearer READER = Bearer.of("reader", "00");

    /** Numerators and denominators of the places that gave both, summed up to the level that is asked for. */
    private static final String SQL =
            """
            select numerators.ratio, left(n.division, %d), n.slot, sum(n.value), sum(d.value), count(*)
            from unnest(?::int[], ?::int[]) with ordinality as numerators (above, below, ratio)
            join observation n on n.element_id = above and n.slot = any (?::date[])
                and n.division >= ? and n.division < ? and n.accepted
            join observation d on d.element_id = below and d.slot = n.slot and d.division = n.division
                and d.unit = n.unit and d.accepted
            group by 1, 2, 3
            """;

    String path() {
        return "/v1/results?indicator=" + Nation.ratios(collected) + "&division=" + division + "&level="
                + level.name().toLowerCase() + "&period=" + Nation.YEAR + "-01.." + Nation.YEAR + "-"
                + "%02d".formatted(months);
    }

    Latencies ours(Ground ground, int callers, int calls) throws InterruptedException {
        return Latencies.of(callers, calls, () -> {
            HttpRequest request = HttpRequest.newBuilder(ground.getting(path(), READER), (name, value) -> true)
                    .header("Accept", "text/csv")
                    .build();
            return () -> Ground.exchange(request);
        });
    }

    /** The same by one caller, with nothing kept from the call before: every value is computed from what is stored. */
    Latencies oursAnew(Ground ground, int calls) throws InterruptedException {
        Definitions definitions = new Definitions(ground.administrator());
        long[] nanos = new long[calls];
        long began = System.nanoTime();
        for (int call = 0; call < calls; call++) {
            definitions.voidWhatIsKept(call);
            nanos[call] = ours(ground, 1, 1).sortedNanos()[0];
        }
        return Latencies.ofNanos(nanos, Duration.ofNanos(System.nanoTime() - began));
    }

    Latencies bare(Ground ground, ElementIds ids, int callers, int calls) throws InterruptedException {
        return Latencies.of(callers, calls, () -> {
            Connection connection = ground.database();
            return new BareQuestion(connection, prepare(connection, ids));
        });
    }

    private record BareQuestion(Connection connection, PreparedStatement statement) implements Latencies.Call {

        @Override
        public void run() throws SQLException {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getBigDecimal(4).add(rows.getBigDecimal(5));
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private PreparedStatement prepare(Connection connection, ElementIds ids) throws SQLException {
        int length = level == DivisionLevel.PROVINCE ? 2 : 6;
        PreparedStatement statement = connection.prepareStatement(SQL.formatted(length));
        statement.setArray(1, connection.createArrayOf("int", elements(ids, 1)));
        statement.setArray(2, connection.createArrayOf("int", elements(ids, 2)));
        statement.setArray(3, connection.createArrayOf("date", slots()));
        statement.setString(4, division.prefix());
        statement.setString(5, division.prefix() + "\uffff");
        return statement;
    }

    private Object[] elements(ElementIds ids, int which) {
        return IntStream.rangeClosed(1, Nation.RATIOS)
                .mapToObj(ratio -> ids.byCode().get(Nation.element(collected, 2 * (ratio - 1) + which)))
                .toArray();
    }

    private Object[] slots() {
        return IntStream.rangeClosed(1, months)
                .mapToObj(month ->
                        LocalDate.of(Nation.YEAR, month, 1).plusMonths(1).minusDays(1))
                .toArray();
    }
}
