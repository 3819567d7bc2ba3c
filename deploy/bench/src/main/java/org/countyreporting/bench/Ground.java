package org.countyreporting.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.local.stack.Service;
import org.countyreporting.local.stack.Stack;

/** What a measurement stands on: the running product, tokens for it, and the bare database behind it. */
final class Ground {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final Stack stack;
    /** One for each caller, as callers have: signing one costs as much as a small request. */
    private final Map<Bearer, String> tokens = new ConcurrentHashMap<>();

    Ground(Stack stack) {
        this.stack = stack;
    }

    private String token(Bearer bearer) {
        return tokens.computeIfAbsent(bearer, each -> each.token(stack.home()));
    }

    Api as(Bearer bearer) {
        return new Api(stack.gateway(), token(bearer));
    }

    Api administrator() {
        return as(Bearer.of("administrator", "00"));
    }

    /** The bare database of indicators-service, past everything that is ours. */
    Connection database() throws SQLException {
        return stack.connect(Service.INDICATORS);
    }

    HttpRequest.Builder request(URI address, Bearer bearer) {
        return HttpRequest.newBuilder(address).timeout(LIMIT).header("Authorization", "Bearer " + token(bearer));
    }

    HttpRequest getting(String path, Bearer bearer) {
        return request(stack.gateway().resolve(path), bearer).GET().build();
    }

    HttpRequest posting(String path, Bearer bearer, String type, BodyPublisher body) {
        return request(stack.gateway().resolve(path), bearer)
                .header("Content-Type", type)
                .POST(body)
                .build();
    }

    /** Reads the whole answer and throws it away, as a client that only counts does. */
    static void exchange(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = CLIENT.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            long size = body.transferTo(java.io.OutputStream.nullOutputStream());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.uri() + " → " + response.statusCode() + " (" + size + " bytes)");
            }
        }
    }

    static HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(request.uri() + " → " + response.statusCode() + " " + response.body());
        }
        return response;
    }
}
