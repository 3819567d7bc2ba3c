package org.countyreporting.gateway.relay;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** The body of an answer, passed on at the pace of whoever reads it. */
final class Download {

    private final Exchange exchange;
    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private long missing;
    private Buffer last;

    Download(Exchange exchange, HttpClientResponse from, HttpServerResponse to) {
        this.exchange = exchange;
        this.from = from;
        this.to = to;
    }

    void start() {
        String length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
        missing = length == null ? Long.MAX_VALUE : Long.parseLong(length);
        if (length == null && from.statusCode() != 204 && from.statusCode() != 304) {
            to.setChunked(true);
        }
        from.exceptionHandler(exchange::broken);
        from.handler(this::received);
        from.endHandler(any -> ended());
    }

    private void received(Buffer chunk) {
        exchange.heard();
        missing -= chunk.length();
        if (missing == 0) {
            // The end is already here too: both go out in one write.
            last = chunk;
            return;
        }
        to.write(chunk);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(any -> {
                exchange.heard();
                from.resume();
            });
        }
    }

    private void ended() {
        if (last == null) {
            to.end();
        } else {
            to.end(last);
        }
        exchange.finished();
    }
}
