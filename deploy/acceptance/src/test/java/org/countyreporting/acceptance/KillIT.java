package org.countyreporting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.stack.Service;
import org.countyreporting.local.stack.Stack;
import org.countyreporting.local.stack.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** kill -9 in the middle of the work: nothing that was acknowledged is lost, nothing counts twice. */
@ExtendWith(RunningStack.class)
class KillIT {

    private final Product product;

    KillIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void inJune2024() {
        product.stack().clock().set(Instant.parse("2024-06-03T01:00:00Z"));
    }

    static Stream<Arguments> victims() {
        return Stream.of(
                argumentSet("progress", "3401", restarting(Service.PROGRESS)),
                argumentSet("indicators", "3402", restarting(Service.INDICATORS)),
                argumentSet("gateway", "3403", restarting(Service.GATEWAY)),
                argumentSet("PostgreSQL", "3404", (Consumer<Stack>) stack -> {
                    stack.killDatabase();
                    stack.startDatabase();
                }));
    }

    private static Consumer<Stack> restarting(Service service) {
        return stack -> {
            stack.kill(service);
            stack.start(service);
        };
    }

    @ParameterizedTest
    @MethodSource("victims")
    void duringReporting(String division, Consumer<Stack> killAndRestart) throws InterruptedException {
        City city = City.register(product, division);
        String plan = city.draft("示例计划");
        city.publish(plan);
        awaitObligations(city, plan);

        Reporting reporting = Reporting.start(city, plan);
        reporting.awaitTheMiddle();
        killAndRestart.accept(product.stack());
        reporting.awaitAll();

        assertThat(city.reader().list("/v1/progress-entries?plan=" + plan))
                .hasSize(reporting.count())
                .allSatisfy(entry -> {
                    assertThat(entry.path("state").asText()).isEqualTo("accepted");
                    assertThat(entry.path("revision").asInt()).isEqualTo(1);
                });
        for (String period : City.PERIODS) {
            for (String element : city.elements()) {
                assertCountedOnce(city, element, period, reporting.sum(element, period));
            }
        }
    }

    private static void assertCountedOnce(City city, String element, String period, int sum) {
        String path = "/v1/results?dataElement=" + element + "&window=period&division=" + city.division() + "&period="
                + period;
        Waiting.until(
                Patience.LIMIT,
                () -> sources(city, path).size() >= city.reporters().size());

        assertThat(sources(city, path)).hasSameSizeAs(city.reporters());
        assertThat(city.reader().read(path).path("items").get(0).path("value").decimalValue())
                .isEqualByComparingTo(String.valueOf(sum));
    }

    private static List<JsonNode> sources(City city, String path) {
        JsonNode result = city.reader().read(path).path("items").path(0);
        return result.hasNonNull("sources")
                ? city.reader().list(result.path("sources").asText())
                : List.of();
    }

    @Test
    void duringPublication() {
        City city = City.register(product, "3405");
        List<String> plans = IntStream.range(0, 8)
                .mapToObj(number -> city.draft("示例计划" + number))
                .toList();

        CompletableFuture<?>[] publications = plans.stream()
                .map(plan -> CompletableFuture.runAsync(() -> city.publish(plan)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(publications).join();
        restarting(Service.PLANS).accept(product.stack());
        CompletableFuture.allOf(publications).join();

        for (String plan : plans) {
            assertThat(city.reader().read("/v1/plans/" + plan).path("revision").asInt())
                    .isEqualTo(1);
            awaitObligations(city, plan);
            assertThat(city.reader().list("/v1/obligations?plan=" + plan)).hasSize(city.owed());
        }
    }

    private static void awaitObligations(City city, String plan) {
        String path = "/v1/obligations?plan=" + plan + "&limit=1";
        Waiting.until(Patience.LIMIT, () -> {
            JsonNode items = city.reader().get(path).body().path("items");
            return !items.isEmpty();
        });
    }
}
