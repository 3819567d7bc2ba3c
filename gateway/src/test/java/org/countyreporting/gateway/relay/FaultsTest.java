package org.countyreporting.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.gateway.stub.StubServices;
import org.countyreporting.gateway.stub.Wire;
import org.junit.jupiter.api.Test;

/** Services that answer badly, or not at all. */
@QuarkusTest
@TestProfile(FaultsTest.Impatient.class)
@WithTestResource(TokenResource.class)
@WithTestResource(StubServices.class)
class FaultsTest {

    private static final String READER = "Authorization: " + Tokens.bearer("reader", "3713");

    @TestHTTPResource
    URI base;

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("county-reporting.gateway.relay.silence", "3s");
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNotMadeWhole() throws IOException {
        StubServices.plans().at("/v1/plans/broken", request -> request.response()
                .putHeader("Content-Length", "1000")
                .write("ten bytes.")
                .onComplete(any -> request.connection().close()));

        String answer = Wire.ask(base, "GET /v1/plans/broken HTTP/1.1", READER);

        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("ten bytes.");
    }

    @Test
    void aChunkedAnswerThatBreaksOffHasNoLastChunk() throws IOException {
        StubServices.plans().at("/v1/plans/cut", request -> request.response()
                .setChunked(true)
                .write("part")
                .onComplete(any -> request.connection().close()));

        String answer = Wire.ask(base, "GET /v1/plans/cut HTTP/1.1", READER);

        assertThat(answer).contains("part").doesNotContain("\r\n0\r\n");
    }

    @Test
    void aServiceThatSaysNothingIsGivenUp() throws IOException {
        StubServices.plans().at("/v1/plans/silent", request -> {});

        String answer = Wire.ask(base, "GET /v1/plans/silent HTTP/1.1", READER);

        assertThat(answer).startsWith("HTTP/1.1 504").contains("problem:upstream-timeout");
    }

    @Test
    void anAnswerThatStopsHalfwayIsCut() throws IOException {
        StubServices.plans().at("/v1/plans/halfway", request -> request.response()
                .setChunked(true)
                .write("half"));

        String answer = Wire.ask(base, "GET /v1/plans/halfway HTTP/1.1", READER);

        assertThat(answer).contains("half").doesNotContain("\r\n0\r\n");
    }

    @Test
    void aFailureThatIsNoProblemDocumentDoesNotGetOut() throws IOException {
        StubServices.plans().at("/v1/plans/page", request -> request.response()
                .setStatusCode(500)
                .putHeader("Content-Type", "text/html")
                .end("<h1>java.lang.IllegalStateException</h1>"));

        String answer = Wire.ask(base, "GET /v1/plans/page HTTP/1.1", READER);

        assertThat(answer)
                .startsWith("HTTP/1.1 502")
                .contains("problem:bad-upstream")
                .doesNotContain("java.lang");
    }

    @Test
    void aProblemOfAServicePassesUnchanged() throws IOException {
        StubServices.plans().at("/v1/plans/stale", request -> request.response()
                .setStatusCode(412)
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"type\":\"urn:county-reporting:problem:stale\"}"));

        String answer = Wire.ask(base, "GET /v1/plans/stale HTTP/1.1", READER);

        assertThat(answer).startsWith("HTTP/1.1 412").endsWith("{\"type\":\"urn:county-reporting:problem:stale\"}");
    }

    @Test
    void whatChangesNothingIsAskedOnceMoreOnAnotherConnection() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        StubServices.plans().at("/v1/plans/flaky", request -> {
            if (asked.incrementAndGet() == 1) {
                request.connection().close();
            } else {
                request.response().end("there");
            }
        });

        String answer = Wire.ask(base, "GET /v1/plans/flaky HTTP/1.1", READER);

        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("there");
    }

    @Test
    void whatMayHaveChangedSomethingIsNeverRepeated() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        StubServices.plans().at("/v1/plans/x/publication", request -> {
            asked.incrementAndGet();
            request.connection().close();
        });

        String answer = Wire.ask(base, "POST /v1/plans/x/publication HTTP/1.1", READER, "Content-Length: 0");

        assertThat(answer).startsWith("HTTP/1.1 503").containsIgnoringCase("Retry-After: 5");
        assertThat(asked).hasValue(1);
    }

    @Test
    void anAnswerBeforeTheBodyIsReadGetsThrough() throws IOException {
        StubServices.indicators().at("/v1/observations", request -> {
            request.pause();
            request.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "application/problem+json")
                    .end("{\"early\":true}");
        });

        try (Wire wire = new Wire(base)) {
            wire.head("POST /v1/observations HTTP/1.1", READER, "Content-Length: 5000000");
            wire.send(new byte[5_000_000]);

            assertThat(wire.rest()).startsWith("HTTP/1.1 403").endsWith("{\"early\":true}");
        }
    }
}
