package org.countyreporting.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.countyreporting.conventions.kit.TokenResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.gateway.stub.StubServices;
import org.countyreporting.gateway.stub.Wire;
import org.junit.jupiter.api.Test;

/** Bodies pass through, they are not held. */
@QuarkusTest
@WithTestResource(TokenResource.class)
@WithTestResource(StubServices.class)
class StreamingTest {

    private static final String SUPPLIER = "Authorization: " + Tokens.bearer("supplier", "3713");
    private static final int MEGABYTE = 1 << 20;
    /** What sockets and queues on the way may take in; a body held by the gateway would be far more. */
    private static final long UNDER_WAY = 24L * MEGABYTE;

    @TestHTTPResource
    URI base;

    @Test
    void aServiceSeesTheBeginningWhileTheCallerIsStillSending() throws Exception {
        CompletableFuture<String> begun = new CompletableFuture<>();
        StubServices.indicators().at("/v1/observations", request -> {
            request.handler(chunk -> begun.complete(chunk.toString()));
            request.endHandler(any -> request.response().end("all"));
        });

        try (Wire wire = new Wire(base)) {
            wire.head("POST /v1/observations HTTP/1.1", SUPPLIER, "Content-Length: 10")
                    .send("begin");
            assertThat(begun.get(10, TimeUnit.SECONDS)).isEqualTo("begin");
            wire.send("ning.");

            assertThat(wire.rest()).startsWith("HTTP/1.1 200").endsWith("all");
        }
    }

    @Test
    void aSlowServiceSlowsTheCallerDown() throws Exception {
        AtomicLong arrived = new AtomicLong();
        CompletableFuture<HttpServerRequest> paused = new CompletableFuture<>();
        StubServices.indicators().at("/v1/observations", request -> {
            request.handler(chunk -> arrived.addAndGet(chunk.length()));
            request.endHandler(any -> request.response().end("all"));
            request.pause();
            paused.complete(request);
        });
        long length = 200L * MEGABYTE;
        AtomicLong sent = new AtomicLong();

        try (Wire wire = new Wire(base)) {
            wire.head(
                    "POST /v1/observations HTTP/1.1", SUPPLIER, "Content-Type: text/csv", "Content-Length: " + length);
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(wire, length, sent));
            HttpServerRequest waiting = paused.get(10, TimeUnit.SECONDS);
            long standstill = standstill(sent);
            waiting.resume();
            sending.get(60, TimeUnit.SECONDS);

            assertThat(standstill).isLessThan(UNDER_WAY);
            assertThat(wire.rest()).endsWith("all");
            assertThat(arrived).hasValue(length);
        }
    }

    @Test
    void aSlowCallerSlowsTheServiceDown() throws Exception {
        long length = 200L * MEGABYTE;
        AtomicLong written = new AtomicLong();
        StubServices.plans().at("/v1/plans/large", request -> {
            request.response().putHeader("Content-Length", Long.toString(length));
            pour(request, length, written);
        });

        try (Wire wire = new Wire(base)) {
            wire.head("GET /v1/plans/large HTTP/1.1", SUPPLIER);
            long standstill = standstill(written);
            long read = wire.in().transferTo(OutputStream.nullOutputStream());

            assertThat(standstill).isLessThan(UNDER_WAY);
            assertThat(read).isGreaterThan(length);
        }
    }

    private static void pour(HttpServerRequest request, long length, AtomicLong written) {
        Buffer chunk = Buffer.buffer(new byte[MEGABYTE]);
        while (written.get() < length && !request.response().writeQueueFull()) {
            request.response().write(chunk);
            written.addAndGet(MEGABYTE);
        }
        if (written.get() < length) {
            request.response().drainHandler(any -> pour(request, length, written));
        } else {
            request.response().end();
        }
    }

    private static void send(Wire wire, long length, AtomicLong sent) {
        byte[] chunk = new byte[MEGABYTE];
        try {
            while (sent.get() < length) {
                wire.send(chunk);
                sent.addAndGet(MEGABYTE);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The count at which nothing has moved for a while. */
    private static long standstill(AtomicLong count) {
        long last = -1;
        while (last != count.get()) {
            last = count.get();
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, 500, TimeUnit.MILLISECONDS)
                    .join();
        }
        return last;
    }
}
