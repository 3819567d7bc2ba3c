package org.countyreporting.gateway.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.gateway.stub.StubServices;
import org.countyreporting.gateway.stub.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(StubServices.class)
class GateTest {

    @TestHTTPResource
    URI base;

    @Test
    void relaysPathAndQueryUnchanged() {
        asReader()
                .urlEncodingEnabled(false)
                .get("/v1/plans/a%20b?division=3713&title=%E8%AE%A1%E5%88%92&x")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/v1/plans/a%20b?division=3713&title=%E8%AE%A1%E5%88%92&x"));
    }

    @Test
    void relaysBodies() {
        asReader()
                .contentType("application/json")
                .body("{\"title\":\"计划\"}")
                .post("/v1/plans")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("body", equalTo("{\"title\":\"计划\"}"));
    }

    @Test
    void aPathThatNobodyPromisedIsNotFoundWithoutAToken() {
        problem(given().get("/v1/nothing"), 404, "not-found");
        problem(given().get("/peer/plans/x"), 404, "not-found");
        problem(given().get("/v1/plans/"), 404, "not-found");
        problem(given().get("/v1"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1//plans", "/v1/plans//publication", "/v1/plans/%2e%2e", "/v1/plans/.%2E/publication", "/v1/."
            })
    void noPathLeadsElsewhereThanItReads(String path) throws IOException {
        assertThat(Wire.ask(base, "GET " + path + " HTTP/1.1"))
                .startsWith("HTTP/1.1 404")
                .contains("problem:not-found");
    }

    @Test
    void aMethodThatNobodyPromisedIsRefusedWithoutAToken() {
        problem(given().delete("/v1/plans"), 405, "method-not-allowed")
                .then()
                .header("Allow", equalTo("GET, HEAD, POST"));
    }

    @Test
    void aTokenIsNeeded() {
        problem(given().get("/v1/plans"), 401, "unauthenticated")
                .then()
                .header("WWW-Authenticate", startsWith("Bearer"));
        problem(
                given().header("Authorization", Tokens.expired("reader", "3713"))
                        .get("/v1/plans"),
                401,
                "unauthenticated");
        problem(
                given().header("Authorization", Tokens.foreign("reader", "3713"))
                        .get("/v1/plans"),
                401,
                "unauthenticated");
        problem(given().header("Authorization", "Basic YTpi").get("/v1/plans"), 401, "unauthenticated");
    }

    @Test
    void aServiceThatIsDownIsUnavailableAndTheOthersAreNot() {
        problem(asReader().get("/v1/obligations"), 503, "unavailable").then().header("Retry-After", equalTo("5"));
        asReader().get("/v1/results").then().statusCode(200);
    }

    @Test
    void onlyTheGatewaySaysWhereARequestCameFrom() {
        asReader()
                .header("X-Peer-Secret", "guess")
                .header("X-Forwarded-For", "10.9.8.7")
                .header("Forwarded", "for=10.9.8.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Request-Id", "abc-1")
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "abc-1")
                .body("headers", not(hasKey("x-peer-secret")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-host", equalTo("127.0.0.1:" + base.getPort()))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-request-id", equalTo("abc-1"))
                .body("headers.authorization", startsWith("Bearer "));
    }

    private static RequestSpecification asReader() {
        return given().header("Authorization", Tokens.bearer("reader", "3713"));
    }

    private static Response problem(Response response, int status, String type) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", equalTo("1.0.0"))
                .body("type", equalTo("urn:county-reporting:problem:" + type));
        return response;
    }
}
