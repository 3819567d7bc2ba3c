package org.countyreporting.indicators.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.Api.supplied;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.vocabulary.DivisionCode;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What was computed is kept only while it is what would be computed. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class KeptWorkTest {

    @Inject
    KeptWork work;

    @Inject
    Jdbi jdbi;

    private static final String QUESTION = "dataElement=%s&division=3713&period=2020-09";

    @Test
    void everyChangeIsInTheNextAnswer() {
        element("ka_visits", "flow", "");
        for (int value = 1; value <= 20; value++) {
            supply("ka_visits", "371302", value);
            assertThat(answer("ka_visits").getInt("items[0].value")).isEqualTo(value);
            assertThat(answer("ka_visits").getInt("items[0].value")).isEqualTo(value);
        }
    }

    @Test
    void aNewDefinitionIsInTheNextAnswer() {
        element("ka_beds", "flow", "");
        supply("ka_beds", "371302", 5);
        assertThat(answer("ka_beds").getString("items[0].display"))
                .startsWith("5")
                .endsWith("人");

        String tag =
                as(Roles.ADMINISTRATOR, "00").get("/v1/data-elements/ka_beds").header("ETag");
        as(Roles.ADMINISTRATOR, "00")
                .header("If-Match", tag)
                .body("{\"name\":\"ka_beds\",\"unit\":\"张\",\"kind\":\"flow\",\"decimals\":1}")
                .put("/v1/data-elements/ka_beds")
                .then()
                .statusCode(200);

        assertThat(answer("ka_beds").getString("items[0].display"))
                .startsWith("5.0")
                .endsWith("张");
    }

    @Test
    void anAnswerIsKeptForItsPage() {
        element("ka_pages", "flow", "");
        supply("ka_pages", "371302", 1);
        String page = "dataElement=ka_pages&division=371302&period=2020-08,2020-09&limit=";

        assertThat(read(page + 1).getList("items")).hasSize(1);
        assertThat(read(page + 2).getList("items")).hasSize(2);
        assertThat(read(page + 1).getString("next")).isNotNull();
    }

    @Test
    void everyAnswerIsOfOneMoment() throws Exception {
        element("kw_moved", "flow", "");
        move(0);
        String both = "dataElement=kw_moved&division=3713&level=county&period=2020-09";
        ExecutorService others = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> moving = Stream.of(1, 2)
                    .<Future<?>>map(first ->
                            others.submit(() -> IntStream.range(0, 40).forEach(step -> move(first + 2 * step))))
                    .toList();
            do {
                List<Integer> values = read(both).getList("items.value.findAll{it != null}", Integer.class);
                assertThat(values.stream().mapToInt(value -> value).sum()).isEqualTo(1000);
            } while (!moving.stream().allMatch(Future::isDone));
            for (Future<?> each : moving) {
                each.get();
            }
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    void moreAskAtOnceThanThereAreConnections() throws Exception {
        element("kw_crowd", "flow", "");
        int callers = 48;
        CountDownLatch together = new CountDownLatch(callers);
        ExecutorService crowd = Executors.newFixedThreadPool(callers);
        try {
            List<Future<JsonPath>> answers = IntStream.range(0, callers)
                    .mapToObj(caller -> crowd.submit(() -> {
                        together.countDown();
                        together.await();
                        return read("dataElement=kw_crowd&division=37&level=county&period=%d-01..%d-12"
                                .formatted(1960 + caller, 1960 + caller));
                    }))
                    .toList();
            for (Future<JsonPath> each : answers) {
                assertThat(each.get().getList("items")).isNotEmpty();
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void whatAChangeMeanwhileDoesNotTouchIsKept() {
        element("kw_touched", "flow", "");
        element("kw_untouched", "flow", "");
        Moment moment = work.now();
        moment.keep("touched", basis("kw_touched"), 1);
        moment.keep("untouched", basis("kw_untouched"), 2);
        supply("kw_touched", "371302", 1);

        assertThat(moment.confirm()).isFalse();
        assertThat(work.now().<Integer>find("touched")).isNull();
        assertThat(work.now().<Integer>find("untouched")).isEqualTo(2);
    }

    private Basis basis(String element) {
        int id = jdbi.withHandle(handle -> handle.createQuery("select id from definition where code = ?")
                .bind(0, element)
                .mapTo(Integer.class)
                .one());
        LocalDate slot = LocalDate.of(2020, 9, 30);
        return new Basis(DivisionCode.parse("3713"), List.of(new Basis.Part(id, slot, slot)));
    }

    /** Its own snapshot does not say that it is still under way. */
    @Test
    void whatATransactionChangesAfterItHasLookedIsInTheNextAnswer() {
        element("kw_writing", "flow", "");
        element("kw_other", "flow", "");
        supply("kw_writing", "371302", 1);
        assertThat(answer("kw_writing").getInt("items[0].value")).isEqualTo(1);

        QuarkusTransaction.requiringNew().run(() -> {
            jdbi.useHandle(handle -> handle.execute("select pg_current_xact_id()"));
            supply("kw_other", "371302", 1);
            work.now();
            jdbi.useHandle(handle -> handle.execute("update observation set value = 2 where element_id ="
                    + " (select id from definition where code = 'kw_writing')"));
        });

        assertThat(answer("kw_writing").getInt("items[0].value")).isEqualTo(2);
    }

    /** From one county to another, in one batch: both together keep what they have. */
    private static void move(int moved) {
        supplied(row("kw_moved", "371302", "2020-09", 1000 - moved), row("kw_moved", "371311", "2020-09", moved));
    }

    private static JsonPath read(String query) {
        return results(query).extract().jsonPath();
    }

    private static JsonPath answer(String element) {
        return read(QUESTION.formatted(element));
    }

    private static void supply(String element, String division, int value) {
        supplied(row(element, division, "2020-09", value));
    }
}
