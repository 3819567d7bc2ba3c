package org.countyreporting.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.countyreporting.gateway.peer.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final RouteTable routes = table();

    private static RouteTable table() {
        RouteTable.Builder builder = RouteTable.builder();
        builder.promise("/plans", "GET", Service.PLANS);
        builder.promise("/plans/{id}", "GET", Service.PLANS);
        builder.promise("/plans/{id}", "PUT", Service.PLANS);
        builder.promise("/progress-entries/from-document", "POST", Service.PROGRESS);
        builder.promise("/progress-entries/{id}", "GET", Service.PROGRESS);
        builder.promise("/progress-entries/{id}/submission", "POST", Service.PROGRESS);
        builder.promise("/progress-entries/{entry}/note", "POST", Service.INDICATORS);
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource({
        "/plans, /plans",
        "/plans/x, /plans/{id}",
        "/plans/a%2Fb, /plans/{id}",
        "/plans/.x, /plans/{id}",
        "/plans/..., /plans/{id}",
        "/progress-entries/from-document, /progress-entries/from-document",
        "/progress-entries/from-document/submission, /progress-entries/{id}/submission",
        "/progress-entries/7/note, /progress-entries/{entry}/note",
    })
    void findsThePromisedPath(String path, String template) {
        assertThat(routes.find("/v1" + path, 4).template()).isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/plan",
                "/plans/",
                "/plans//",
                "//plans",
                "/Plans",
                "/plans/x/y",
                "/plans/.",
                "/plans/..",
                "/plans/%2e%2E",
                "/plans/.%2e",
                "/progress-entries/",
                "/progress-entries/7/",
                "/progress-entries//note"
            })
    void findsNothingElse(String path) {
        assertThat(routes.find("/v1" + path, Math.min(4, path.length() + 3))).isNull();
    }

    @Test
    void knowsTheMethods() {
        Route route = routes.find("/v1/plans/x", 4);

        assertThat(route.answering(HttpMethod.PUT)).isEqualTo(Service.PLANS);
        assertThat(route.answering(HttpMethod.HEAD)).isEqualTo(Service.PLANS);
        assertThat(route.answering(HttpMethod.DELETE)).isNull();
        assertThat(route.answering(HttpMethod.valueOf("BREW"))).isNull();
        assertThat(route.allow()).isEqualTo("GET, HEAD, PUT");
    }

    @Test
    void theFirstToPromiseAnOperationKeepsIt() {
        RouteTable.Builder builder = RouteTable.builder();
        builder.promise("/plans/{id}", "GET", Service.PLANS);

        Service before = builder.promise("/plans/{plan}", "GET", Service.PROGRESS);

        assertThat(before).isEqualTo(Service.PLANS);
        assertThat(builder.build().find("/v1/plans/x", 4).answering(HttpMethod.GET))
                .isEqualTo(Service.PLANS);
    }
}
