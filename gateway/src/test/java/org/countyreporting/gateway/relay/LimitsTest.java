package org.countyreporting.gateway.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.gateway.stub.StubServices;
import org.countyreporting.gateway.stub.Wire;
import org.junit.jupiter.api.Test;

/** Sizes and rates, with limits small enough to be met. */
@QuarkusTest
@TestProfile(LimitsTest.Small.class)
@WithTestResource(TokenResource.class)
@WithTestResource(StubServices.class)
class LimitsTest {

    private static final String PLANNER = "Authorization: " + Tokens.bearer("planner", "3713");

    @TestHTTPResource
    URI base;

    public static class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "county-reporting.gateway.body.limit", "1000",
                    "county-reporting.gateway.body.limits.\"/observations\"", "5000",
                    "county-reporting.gateway.rate.per-second", "1",
                    "county-reporting.gateway.rate.burst", "20");
        }
    }

    @Test
    void refusesABodyAnnouncedTooLarge() throws IOException {
        String answer =
                Wire.ask(base, "POST /v1/plans HTTP/1.1", PLANNER, "Content-Length: 1001", "Expect: 100-continue");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("problem:too-large");
    }

    @Test
    void aCallerWhoSendsOnSeesTheRefusalAllTheSame() throws IOException {
        try (Wire wire = new Wire(base)) {
            wire.head("POST /v1/plans HTTP/1.1", PLANNER, "Content-Length: 10000000");
            wire.send(new byte[10_000_000]);

            assertThat(wire.rest()).startsWith("HTTP/1.1 413").contains("problem:too-large");
        }
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() throws IOException {
        try (Wire wire = new Wire(base)) {
            wire.head("POST /v1/plans HTTP/1.1", PLANNER, "Transfer-Encoding: chunked");
            wire.send("3e8\r\n" + "x".repeat(1000) + "\r\n" + "1\r\nx\r\n0\r\n\r\n");

            assertThat(wire.rest()).startsWith("HTTP/1.1 413").contains("problem:too-large");
        }
    }

    @Test
    void takesWhatIsJustWithinTheLimit() throws IOException {
        try (Wire wire = new Wire(base)) {
            wire.head("POST /v1/plans HTTP/1.1", PLANNER, "Transfer-Encoding: chunked");
            wire.send("3e8\r\n" + "x".repeat(1000) + "\r\n0\r\n\r\n");

            assertThat(wire.rest()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aPathMayTakeMoreThanOthers() throws IOException {
        try (Wire wire = new Wire(base)) {
            wire.head("POST /v1/observations HTTP/1.1", PLANNER, "Content-Type: text/csv", "Content-Length: 5000");
            wire.send("x".repeat(5000));

            assertThat(wire.rest()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void butNotAsJsonWhichIsReadWhole() throws IOException {
        String answer = Wire.ask(
                base,
                "POST /v1/observations HTTP/1.1",
                PLANNER,
                "Content-Type: application/json",
                "Content-Length: 5000",
                "Expect: 100-continue");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("problem:too-large");
    }

    @Test
    void whoAsksTooOftenIsToldWhenToAskAgain() {
        String hasty = Tokens.bearer("hasty", "reader", "3713", null);

        Response answer = askUntilRefused(hasty);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"caller\";q=20;w=20");
        assertThat(answer.header("RateLimit")).isEqualTo("\"caller\";r=0;t=1");
    }

    @Test
    void theTokensOfOneCallerCountTogetherAndNobodyElseSuffers() {
        askUntilRefused(Tokens.bearer("twofold", "reader", "3713", null));

        Response secondToken = askUntilRefused(Tokens.bearer("twofold", "reader", "371301", null), 5);
        Response somebodyElse = ask(Tokens.bearer("patient", "reader", "3713", null));

        assertThat(secondToken.statusCode()).isEqualTo(429);
        assertThat(somebodyElse.statusCode()).isEqualTo(200);
    }

    private static Response askUntilRefused(String token) {
        return askUntilRefused(token, 200);
    }

    private static Response askUntilRefused(String token, int most) {
        Response answer = ask(token);
        for (int i = 1; i < most && answer.statusCode() == 200; i++) {
            answer = ask(token);
        }
        return answer;
    }

    private static Response ask(String token) {
        return given().header("Authorization", token).get("/v1/plans");
    }
}
