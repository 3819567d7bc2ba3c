package org.countyreporting.local.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.countyreporting.local.stack.LocalFailure;

/** The public API as one person uses it: an address and a token. */
public final class Api {

    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI gateway;
    private final String token;

    /** @param token null for somebody without one */
    public Api(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** The body of an answer that has to be there. */
    public JsonNode read(String path) {
        return required(get(path), "GET " + path).body();
    }

    /** All items of a list, page after page. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = null;
        do {
            String page =
                    path + (path.contains("?") ? "&" : "?") + "limit=500" + (cursor == null ? "" : "&cursor=" + cursor);
            JsonNode body = read(page);
            body.path("items").forEach(items::add);
            cursor = body.hasNonNull("next") ? body.get("next").asText() : null;
        } while (cursor != null);
        return items;
    }

    public Answer post(String path, JsonNode body) {
        return post(path, body, UUID.randomUUID());
    }

    public Answer post(String path, JsonNode body, UUID idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey.toString())
                .POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())));
    }

    /** Observations as CSV, to be answered before they are taken in. */
    public Answer supply(String csv, String query, UUID idempotencyKey) {
        return send(request("/v1/observations" + query)
                .header("Content-Type", "text/csv")
                .header("Prefer", "respond-async")
                .header("Idempotency-Key", idempotencyKey.toString())
                .POST(BodyPublishers.ofString(csv)));
    }

    /** Sends a text as it is. */
    public Answer post(String path, String mediaType, String text) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(text)));
    }

    /** @param entityTag the version that is to be replaced; empty to create */
    public Answer put(String path, JsonNode body, String entityTag) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString()));
        return send(entityTag.isEmpty() ? request.header("If-None-Match", "*") : request.header("If-Match", entityTag));
    }

    /** @param entityTag the version that is changed */
    public Answer patch(String path, JsonNode change, String entityTag) {
        return send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", entityTag)
                .method("PATCH", BodyPublishers.ofString(change.toString())));
    }

    public static Answer required(Answer answer, String what) {
        if (!answer.isSuccess()) {
            throw new LocalFailure(what + " → " + answer.problem());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, */*;q=0.5");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            JsonNode body = json ? JSON.readTree(response.body()) : MissingNode.getInstance();
            return new Answer(response.statusCode(), response.headers(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("interrupted", e);
        }
    }
}
