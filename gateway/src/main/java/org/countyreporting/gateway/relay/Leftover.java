package org.countyreporting.gateway.relay;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Reads away what a refused caller is still sending: closing at once would reset the connection, and the caller would
 * see that instead of the refusal. Within bounds: who goes on for too long is cut off.
 */
final class Leftover {

    private static final long MOST = 64L * 1024 * 1024;

    private final HttpServerRequest request;
    private long read;

    private Leftover(HttpServerRequest request) {
        this.request = request;
    }

    static void discard(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            // Not asked to continue, the caller may send the body or not: nobody can tell where the next request
            // begins.
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.response().bodyEndHandler(any -> request.connection().close());
        }
        request.handler(new Leftover(request)::drop);
        request.resume();
    }

    /** For an answer that came before the body was read: the connection ends with the body. */
    static void discardAndClose(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.handler(new Leftover(request)::drop);
        request.endHandler(any -> request.connection().close());
        request.resume();
    }

    private void drop(Buffer chunk) {
        read += chunk.length();
        if (read > MOST) {
            request.connection().close();
        }
    }
}
