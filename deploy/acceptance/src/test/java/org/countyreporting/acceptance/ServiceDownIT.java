package org.countyreporting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.api.Answer;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Service;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A service that is down takes nothing with it but its own paths. */
@ExtendWith(RunningStack.class)
class ServiceDownIT {

    private static final String PLANS = "/v1/plans";
    private static final String PROGRESS = "/v1/progress-entries";
    private static final String INDICATORS = "/v1/data-elements";

    private final Product product;

    ServiceDownIT(Product product) {
        this.product = product;
    }

    static Stream<Arguments> services() {
        return Stream.of(
                argumentSet("plans", Service.PLANS, PLANS, List.of(PROGRESS, INDICATORS)),
                argumentSet("progress", Service.PROGRESS, PROGRESS, List.of(PLANS, INDICATORS)),
                argumentSet("indicators", Service.INDICATORS, INDICATORS, List.of(PLANS, PROGRESS)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void answers503OnItsOwnPathsAlone(Service service, String itsOwn, List<String> others) {
        Api reader = product.as("reader", "00");
        product.stack().kill(service);
        try {
            Answer down = reader.get(itsOwn);

            assertThat(down.status()).isEqualTo(503);
            assertThat(down.headers().firstValue("Retry-After")).isPresent();
            assertThat(down.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(others)
                    .allSatisfy(path -> assertThat(reader.get(path).status()).isEqualTo(200));
            assertThat(reader.read("/openapi.json").path("paths").has(itsOwn.substring("/v1".length())))
                    .isTrue();
        } finally {
            product.stack().start(service);
        }
        assertThat(reader.get(itsOwn).status()).isEqualTo(200);
    }
}
