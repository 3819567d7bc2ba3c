package org.countyreporting.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.gateway.stub.StubServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(StubServices.class)
class PortalTest {

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void theStatusNamesTheServiceThatIsDown() {
        given().get("/status")
                .then()
                .statusCode(200)
                .body("status", equalTo("degraded"))
                .body("services.find { it.name == 'plans-service' }.status", equalTo("up"))
                .body("services.find { it.name == 'plans-service' }.version", equalTo("1.0.0"))
                .body("services.find { it.name == 'progress-service' }.status", equalTo("down"));
    }

    @Test
    void theDocumentationIsAPageOfOurOwn() {
        given().get("/docs/").then().statusCode(200).contentType("text/html").body(containsString("/openapi.json"));
    }

    @Test
    void theGatewayIsReadyWithoutItsServices() {
        given().get(health + "/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get(health + "/live").then().statusCode(200);
        given().get(metrics).then().statusCode(200).body(containsString("gateway_relayed_total"));
    }

    @Test
    void itsInsidesAreNotForCallers() {
        given().get("/q/health").then().statusCode(404).contentType("application/problem+json");
        given().get("/q/metrics").then().statusCode(404).contentType("application/problem+json");
    }
}
