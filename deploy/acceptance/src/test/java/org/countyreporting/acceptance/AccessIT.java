package org.countyreporting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.api.Answer;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Bearer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that must not open anything, tried on a path of each service. */
@ExtendWith(RunningStack.class)
class AccessIT {

    private final Product product;
    private final Bearer bearer = Bearer.of("reader", "00");

    AccessIT(Product product) {
        this.product = product;
    }

    private Api with(String token) {
        return new Api(product.stack().gateway(), token);
    }

    private static void assertUnauthenticated(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().allValues("WWW-Authenticate")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans",
                "/v1/progress-entries",
                "/v1/data-elements",
                "/v1/overview?division=3713&period=2020-09"
            })
    void refusesATokenThatSomebodyElseSigned(String path) {
        assertUnauthenticated(with(bearer.foreignToken()).get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans",
                "/v1/progress-entries",
                "/v1/data-elements",
                "/v1/overview?division=3713&period=2020-09"
            })
    void refusesATokenThatIsOver(String path) {
        assertUnauthenticated(with(bearer.expiredToken(product.home())).get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans",
                "/v1/progress-entries",
                "/v1/data-elements",
                "/v1/overview?division=3713&period=2020-09"
            })
    void refusesWhatIsNoToken(String path) {
        assertUnauthenticated(with("not.a.token").get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/plans", "/v1/progress-entries", "/v1/data-elements"})
    void acceptsATokenOfThisStack(String path) {
        assertThat(product.as(bearer).get(path).status()).isEqualTo(200);
    }
}
