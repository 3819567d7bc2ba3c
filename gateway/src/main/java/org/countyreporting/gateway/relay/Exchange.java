package org.countyreporting.gateway.relay;

import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.ProblemType;

/**
 * One request on its way to a service and the answer on its way back, chunk by chunk, nothing held. All of it happens
 * on the event loop the request came in on.
 */
final class Exchange {

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Destination destination;
    private final Lane lane;
    private final long bodyLimit;
    private final boolean hasBody;

    private HttpClientRequest outgoing;
    private long received;
    private boolean uploaded;
    private boolean retried;
    private boolean over;
    private long lastHeard;

    Exchange(RoutingContext context, Destination destination, Lane lane, long bodyLimit) {
        this.context = context;
        this.request = context.request();
        this.response = context.response();
        this.destination = destination;
        this.lane = lane;
        this.bodyLimit = bodyLimit;
        this.hasBody = Messages.hasBody(request);
    }

    void start() {
        lane.enter(this);
        response.exceptionHandler(gone -> abandoned());
        connect();
    }

    private void connect() {
        heard();
        RequestOptions options = new RequestOptions()
                .setHost(destination.host())
                .setPort(destination.port())
                .setMethod(request.method())
                .setURI(Messages.target(request));
        lane.client().request(options).onComplete(this::connected);
    }

    private void connected(AsyncResult<HttpClientRequest> connection) {
        if (over) {
            if (connection.succeeded()) {
                connection.result().reset();
            }
            return;
        }
        if (connection.failed()) {
            destination.log(connection.cause());
            refuse(ProblemType.UNAVAILABLE);
            return;
        }
        outgoing = connection.result();
        destination.fields().toService(request, outgoing, context.get(Answers.REQUEST_ID));
        outgoing.response().onComplete(this::answered);
        if (hasBody) {
            upload();
        } else {
            uploaded = true;
            request.resume();
            outgoing.end();
        }
    }

    private void upload() {
        outgoing.setChunked(!request.headers().contains(HttpHeaders.CONTENT_LENGTH));
        outgoing.exceptionHandler(broken -> {});
        request.handler(this::sent);
        request.endHandler(any -> {
            uploaded = true;
            if (!over) {
                heard();
                outgoing.end();
            }
        });
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            response.writeContinue();
        }
        request.resume();
    }

    private void sent(Buffer chunk) {
        if (over) {
            return;
        }
        heard();
        received += chunk.length();
        if (received > bodyLimit) {
            refuse(ProblemType.TOO_LARGE);
            return;
        }
        outgoing.write(chunk);
        if (outgoing.writeQueueFull()) {
            request.pause();
            outgoing.drainHandler(any -> request.resume());
        }
    }

    private void answered(AsyncResult<HttpClientResponse> answer) {
        if (over) {
            return;
        }
        if (answer.succeeded()) {
            relay(answer.result());
        } else if (mayTryAgain()) {
            retried = true;
            connect();
        } else {
            destination.log(answer.cause());
            refuse(ProblemType.UNAVAILABLE);
        }
    }

    /** A kept connection may have been closed under us; what changes nothing can be asked once more. */
    private boolean mayTryAgain() {
        return !retried && !hasBody && (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD);
    }

    private void relay(HttpClientResponse answer) {
        heard();
        int status = answer.statusCode();
        if (status >= 400 && !Messages.isProblem(answer)) {
            destination.log(status);
            answer.exceptionHandler(any -> {});
            refuse(Messages.standingFor(status));
            return;
        }
        response.setStatusCode(status);
        Fields.toCaller(answer.headers(), response.headers());
        if (!uploaded) {
            Leftover.discardAndClose(request);
        }
        new Download(this, answer, response).start();
    }

    /** The answer has gone out whole. */
    void finished() {
        if (!over) {
            leave();
            destination.count(response.getStatusCode());
            if (!uploaded) {
                reset();
            }
        }
    }

    /** The answer broke off: the caller must see that it is not whole. */
    void broken(Throwable cause) {
        if (!over) {
            leave();
            destination.log(cause);
            destination.count(ProblemType.BAD_UPSTREAM.status());
            outgoing.reset();
            request.connection().close();
        }
    }

    /** Nobody has said anything for too long. */
    void giveUp() {
        if (over) {
            return;
        }
        if (response.headWritten()) {
            broken(new IllegalStateException("silence"));
            return;
        }
        refuse(ProblemType.UPSTREAM_TIMEOUT);
    }

    /** The caller has gone. */
    private void abandoned() {
        if (!over) {
            leave();
            reset();
        }
    }

    private void refuse(ProblemType type) {
        leave();
        reset();
        destination.count(type.status());
        if (hasBody && !uploaded) {
            Leftover.discard(request);
        }
        destination.refuse(context, type);
    }

    private void reset() {
        if (outgoing != null) {
            outgoing.reset();
        }
    }

    private void leave() {
        over = true;
        lane.leave(this);
    }

    void heard() {
        lastHeard = lane.tick();
    }

    long lastHeard() {
        return lastHeard;
    }
}
