package org.countyreporting.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.gateway.peer.Service;
import org.countyreporting.gateway.stub.StubServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(StubServices.class)
class ContractRouteTest {

    private final Contracts contracts;

    ContractRouteTest(Contracts contracts) {
        this.contracts = contracts;
    }

    @Test
    void theMergedDocumentIsOpenToEverybody() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .header("API-Version", "1.0.0")
                .body("paths", hasKey("/plans/{id}"))
                .body("paths", hasKey("/obligations"))
                .body("paths", hasKey("/overview"))
                .body("paths", hasKey("/status"))
                .body("paths.'/status'.get.servers[0].url", equalTo("/"))
                .body("servers[0].url", equalTo("/v1"));
    }

    @Test
    void whoHasItNeedNotReadItAgain() {
        String tag = given().get("/openapi.json").header("ETag");

        given().header("If-None-Match", tag).get("/openapi.json").then().statusCode(304);
        given().head("/openapi.json").then().statusCode(200).header("ETag", tag);
    }

    @Test
    void whatARunningServiceServesReplacesWhatWasCarried() {
        assertThat(asked("/v1/results/novelties")).isEqualTo(404);
        String carried = StubServices.document("indicators-service").toString();

        StubServices.indicators()
                .json("/openapi.json", carried.replace("\"/results/sources\"", "\"/results/novelties\""));

        try {
            promised("/results/novelties", "/results/sources");
            assertThat(asked("/v1/results/novelties")).isEqualTo(200);
            assertThat(asked("/v1/results/sources")).isEqualTo(404);
        } finally {
            StubServices.indicators().json("/openapi.json", carried);
        }
        promised("/results/sources", "/results/novelties");
    }

    @Test
    void aDocumentThatCannotBeReadChangesNothing() {
        Contract before = contracts.current();

        contracts.replace(Service.INDICATORS, "no document".getBytes(StandardCharsets.UTF_8));

        assertThat(contracts.current()).isSameAs(before);
    }

    private static int asked(String path) {
        return given().header("Authorization", Tokens.bearer("reader", "3713"))
                .get(path)
                .statusCode();
    }

    /** Waits until the gateway has read again what the services serve. */
    private static void promised(String path, String noLonger) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> given().get("/openapi.json")
                .then()
                .body("paths", hasKey(path))
                .body("paths", not(hasKey(noLonger))));
    }
}
