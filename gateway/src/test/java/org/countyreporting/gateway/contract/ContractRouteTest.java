package org.countyreporting.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
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
    void aRunningServiceReplacesWhatWasCarried() {
        String reader = Tokens.bearer("reader", "3713");
        given().header("Authorization", reader)
                .get("/v1/results/novelties")
                .then()
                .statusCode(404);
        String served = StubServices.document("indicators-service").toString();
        String grown = served.replace("\"/results/sources\"", "\"/results/novelties\"");

        contracts.replace(Service.INDICATORS, grown.getBytes(StandardCharsets.UTF_8));

        given().header("Authorization", reader)
                .get("/v1/results/novelties")
                .then()
                .statusCode(200);
        given().header("Authorization", reader)
                .get("/v1/results/sources")
                .then()
                .statusCode(404);
        given().get("/openapi.json")
                .then()
                .body("paths", hasKey("/results/novelties"))
                .body("paths", not(hasKey("/results/sources")));
        contracts.replace(Service.INDICATORS, served.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentThatCannotBeReadChangesNothing() {
        Contract before = contracts.current();

        contracts.replace(Service.INDICATORS, "no document".getBytes(StandardCharsets.UTF_8));

        assertThat(contracts.current()).isSameAs(before);
    }
}
