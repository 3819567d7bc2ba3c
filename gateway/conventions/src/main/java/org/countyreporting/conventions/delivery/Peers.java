package org.countyreporting.conventions.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** HTTP to the other services, with the shared secret. A peer that does not answer is an {@link IOException}. */
@Singleton
@IfBuildProperty(name = "county-reporting.database", stringValue = "true", enableIfMissing = true)
public class Peers {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    /** A large plan becomes a hundred thousand obligations before it is answered. */
    private static final Duration TAKEN = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final PeerSecret secret;
    private final Config config;

    Peers(PeerSecret secret, Config config) {
        this.secret = secret;
        this.config = config;
    }

    public HttpResponse<String> get(Peer peer, String path) throws IOException {
        return send(request(peer, path).GET());
    }

    HttpResponse<String> put(Peer peer, String path, String json) throws IOException {
        return send(request(peer, path)
                .timeout(TAKEN)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(Peer peer, String path) {
        String base = config.getValue("county-reporting.peers." + peer.key(), String.class);
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(ANSWER)
                .header("Accept", "application/json")
                .header(PeerSecret.HEADER, secret.value());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
