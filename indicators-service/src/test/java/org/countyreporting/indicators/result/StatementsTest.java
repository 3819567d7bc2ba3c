package org.countyreporting.indicators.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.Api.supplied;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request costs a fixed number of statements, whatever it asks for and whatever is stored. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StatementsTest {

    private final AtomicInteger statements = new AtomicInteger();
    private final Jdbi jdbi;

    @Inject
    StatementsTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @BeforeEach
    void count() {
        jdbi.getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        });
    }

    @AfterEach
    void stop() {
        jdbi.getConfig(SqlStatements.class).setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }

    @Test
    void ofResultsAreConstant() {
        for (String code : new String[] {"st_a", "st_b", "st_c"}) {
            element(code, "cumulative", "");
        }
        indicator("st_i", "st_a", "st_b", "");
        indicator("st_j", "st_b", "st_c", "");
        supplied(monthly("st_a", "371302", 1));

        int small = statementsOf("indicator=st_i&division=3713&period=2020-09&compare=previous,yearAgo,target");
        supplied(IntStream.range(0, 200)
                .mapToObj(
                        i -> monthly(i % 2 == 0 ? "st_b" : "st_c", "3713" + (i % 4 < 2 ? "02" : "11"), i / 4 % 12 + 1))
                .distinct()
                .collect(Collectors.joining(",")));
        int large = statementsOf("indicator=st_i,st_j&dataElement=st_a,st_b&division=37&level=county"
                + "&period=2020-01..2020-12&compare=previous,yearAgo,target&limit=500");

        assertThat(large).isEqualTo(small).isLessThanOrEqualTo(6);
    }

    @Test
    void ofWhatIsKeptIsOne() {
        element("st_kept", "flow", "");
        supplied(monthly("st_kept", "371302", 1));
        String question = "dataElement=st_kept&division=371302&period=2020-01..2020-12&compare=previous,yearAgo";
        results(question);

        assertThat(statementsOf(question)).isEqualTo(1);
        assertThat(statementsOf(question.replace("..2020-12", ",2020-02"))).isEqualTo(1);
        supplied(monthly("st_kept", "371311", 1));
        assertThat(statementsOf(question)).isEqualTo(1);
        supplied(monthly("st_kept", "371302", 2));
        assertThat(statementsOf(question)).isGreaterThan(1);
    }

    /** When figures have changed, everybody asks for the same: one computes, and the others look twice. */
    @Test
    void ofManyWhoAskTheSameAtOnceAreThoseOfOne() {
        element("st_same", "flow", "");
        supplied(monthly("st_same", "371302", 1));
        String question = "dataElement=st_same&division=3713&level=county&period=";
        int alone = statementsOf(question + "2020-01..2020-03");

        int callers = 8;
        int together = statementsOf(() -> {
            CyclicBarrier start = new CyclicBarrier(callers);
            CompletableFuture.allOf(IntStream.range(0, callers)
                            .mapToObj(caller -> CompletableFuture.runAsync(
                                    () -> {
                                        await(start);
                                        results(question + "2020-04..2020-06");
                                    },
                                    task -> new Thread(task).start()))
                            .toArray(CompletableFuture[]::new))
                    .join();
        });

        assertThat(together).isLessThanOrEqualTo(alone + 2 * (callers - 1));
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofClaimsAreConstant() {
        element("st_claimed", "cumulative", "");
        supplied(monthly("st_claimed", "371302", 1));

        int one = statementsOf(() -> check(monthly("st_claimed", "371302", 1)));
        int many = statementsOf(() -> check(IntStream.rangeClosed(1, 12)
                .mapToObj(
                        month -> monthly("st_claimed", "371302", month) + "," + monthly("st_claimed", "371311", month))
                .collect(Collectors.joining(","))));

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    private static void check(String claims) {
        as(Roles.READER, "37")
                .body("{\"claims\":[" + claims + "]}")
                .post("/v1/claims/check")
                .then()
                .statusCode(200);
    }

    @Test
    void ofABatchAreConstant() {
        element("st_many", "flow", "");
        supplied(monthly("st_many", "371311", 1));

        int one = statementsOf(() -> supplied(monthly("st_many", "371302", 1)));
        int few = statementsOf(() -> supplied(many(5, 12)));
        assertThat(few).isEqualTo(one).isLessThanOrEqualTo(3);

        int many = statementsOf(() -> supplied(many(20, 12)));
        int more = statementsOf(() -> supplied(many(60, 12)));
        assertThat(more).isEqualTo(many);
    }

    private static String many(int divisions, int months) {
        return Divisions.shipped().at(DivisionLevel.COUNTY, DivisionCode.parse("37")).stream()
                .limit(divisions)
                .flatMap(division -> IntStream.rangeClosed(1, months)
                        .mapToObj(month -> monthly("st_many", division.code().text(), month)))
                .collect(Collectors.joining(","));
    }

    private int statementsOf(String query) {
        return statementsOf(() -> results(query));
    }

    private int statementsOf(Runnable act) {
        statements.set(0);
        act.run();
        return statements.get();
    }

    private static String monthly(String element, String division, int month) {
        return row(element, division, "2020-%02d".formatted(month), month);
    }
}
