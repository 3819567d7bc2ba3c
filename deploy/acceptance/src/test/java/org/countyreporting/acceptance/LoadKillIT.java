package org.countyreporting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.api.Answer;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Service;
import org.countyreporting.local.stack.Stack;
import org.countyreporting.local.stack.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** kill -9 in the middle of a long intake: what was acknowledged gets in, whole and once. */
@ExtendWith(RunningStack.class)
class LoadKillIT {

    private static final LocalDate DAY_ONE = LocalDate.of(1900, 1, 1);
    private static final int ROWS = 150_000;
    private static final Set<String> OVER = Set.of("succeeded", "failed", "cancelled");

    private final Product product;

    LoadKillIT(Product product) {
        this.product = product;
    }

    static Stream<Arguments> victims() {
        return Stream.of(
                argumentSet("indicators", "3406", (Consumer<Stack>) stack -> {
                    stack.kill(Service.INDICATORS);
                    stack.start(Service.INDICATORS);
                }),
                argumentSet("PostgreSQL", "3407", (Consumer<Stack>) stack -> {
                    stack.killDatabase();
                    stack.startDatabase();
                }));
    }

    @ParameterizedTest
    @MethodSource("victims")
    void afterItWasAcknowledged(String division, Consumer<Stack> killAndRestart) {
        City city = City.register(product, division);
        String csv = rows(city);

        String operation = supply(city, csv, "");
        Waiting.until(
                Patience.LIMIT,
                () -> !state(city.supplier(), operation).path("state").asText().equals("queued"));
        killAndRestart.accept(product.stack());

        JsonNode over = awaitOver(city, operation);
        assertThat(over.path("state").asText()).isEqualTo("succeeded");
        assertThat(over.path("result").path("created").asInt()).isEqualTo(ROWS);
        assertInWholly(city, csv);
    }

    @Test
    void whileItIsSent() {
        City city = City.register(product, "3408");
        String csv = rows(city);
        UUID key = UUID.randomUUID();
        Api supplier = city.supplier();

        CompletableFuture<Answer> sending =
                CompletableFuture.supplyAsync(() -> Patience.untilAnswered(() -> supplier.supply(csv, "", key)));
        product.stack().kill(Service.INDICATORS);
        product.stack().start(Service.INDICATORS);

        String operation = sending.join().body().path("id").asText();
        assertThat(awaitOver(city, operation).path("result").path("created").asInt())
                .isEqualTo(ROWS);
        assertInWholly(city, csv);
    }

    @Test
    void whenItIsCancelled() {
        City city = City.register(product, "3410");
        String csv = rows(city);
        String operation = supply(city, csv, "");

        Answer cancelled = city.supplier().post("/v1/operations/" + operation + "/cancellation", null);

        assertThat(cancelled.body().path("state").asText()).isEqualTo("cancelled");
        JsonNode result = awaitOver(city, supply(city, csv, "?dryRun=true")).path("result");
        assertThat(result.path("created").asInt()).isEqualTo(ROWS);
    }

    /** Every county's value for days of many years. */
    private static String rows(City city) {
        String element = "supplied_" + city.division();
        ObjectNode declared = City.object().put("name", "床位数").put("unit", "张").put("kind", "stock");
        Api.required(city.administrator().put("/v1/data-elements/" + element, declared, ""), element);
        int counties = city.reporters().size();
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "%s,%s,%s,%d"
                        .formatted(
                                element,
                                city.reporters().get(i % counties).division(),
                                DAY_ONE.plusDays(i / counties),
                                i))
                .collect(Collectors.joining("\n", "dataElement,division,period,value\n", "\n"));
    }

    private static String supply(City city, String csv, String query) {
        UUID key = UUID.randomUUID();
        Api supplier = city.supplier();
        return Patience.untilAnswered(() -> supplier.supply(csv, query, key))
                .body()
                .path("id")
                .asText();
    }

    private static JsonNode state(Api supplier, String operation) {
        return Patience.untilAnswered(() -> supplier.get("/v1/operations/" + operation))
                .body();
    }

    private static JsonNode awaitOver(City city, String operation) {
        Api supplier = city.supplier();
        Waiting.until(
                Patience.LIMIT,
                () -> OVER.contains(state(supplier, operation).path("state").asText()));
        return state(supplier, operation);
    }

    /** Sent once more, nothing of it is new. */
    private static void assertInWholly(City city, String csv) {
        JsonNode result = awaitOver(city, supply(city, csv, "?dryRun=true")).path("result");
        assertThat(result.path("unchanged").asInt()).isEqualTo(ROWS);
        assertThat(result.path("created").asInt()).isZero();
    }
}
