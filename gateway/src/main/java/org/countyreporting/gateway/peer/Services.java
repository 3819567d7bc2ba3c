package org.countyreporting.gateway.peer;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The services as the gateway itself asks them, which is seldom: what they promise, how they are, the overview. */
@Singleton
public class Services {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(4);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final Map<Service, URI> addresses = new EnumMap<>(Service.class);

    Services(
            @ConfigProperty(name = "county-reporting.peers.plans") URI plans,
            @ConfigProperty(name = "county-reporting.peers.progress") URI progress,
            @ConfigProperty(name = "county-reporting.peers.indicators") URI indicators) {
        addresses.put(Service.PLANS, plans);
        addresses.put(Service.PROGRESS, progress);
        addresses.put(Service.INDICATORS, indicators);
    }

    public URI address(Service service) {
        return addresses.get(service);
    }

    public CompletableFuture<HttpResponse<byte[]>> get(Service service, String path) {
        return send(request(service, path));
    }

    /** Asks on behalf of a caller. */
    CompletableFuture<HttpResponse<byte[]>> get(Service service, String path, Asker asker) {
        HttpRequest.Builder request = request(service, path)
                .header("Authorization", asker.authorization())
                .header("X-Request-Id", asker.requestId());
        return send(asker.language() == null ? request : request.header("Accept-Language", asker.language()));
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.get(service) + path))
                .timeout(ANSWER)
                .header("Accept", "application/json");
    }

    private CompletableFuture<HttpResponse<byte[]>> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
