package org.countyreporting.gateway.stub;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A service of the tests: a real HTTP server that answers what it is told to, and else tells what it was asked. */
public final class StubService {

    private final Map<String, Consumer<HttpServerRequest>> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    StubService(Vertx vertx) {
        server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0).setMaxInitialLineLength(1 << 20))
                .requestHandler(this::answer)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public int port() {
        return server.actualPort();
    }

    /** What to do at a path, instead of the echo. */
    public StubService at(String path, Consumer<HttpServerRequest> answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers JSON at a path. */
    public StubService json(String path, String body) {
        return at(path, request -> json(request, Buffer.buffer(body)));
    }

    void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request) {
        answers.getOrDefault(request.path(), StubService::echo).accept(request);
    }

    private static void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            json(
                    request,
                    new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("body", body.toString())
                            .toBuffer());
        });
    }

    /** Answers JSON. */
    public static void answer(HttpServerRequest request, String body) {
        json(request, Buffer.buffer(body));
    }

    static void json(HttpServerRequest request, Buffer body) {
        request.response().putHeader("Content-Type", "application/json").end(body);
    }
}
