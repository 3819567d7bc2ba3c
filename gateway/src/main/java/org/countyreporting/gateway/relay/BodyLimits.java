package org.countyreporting.gateway.relay;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.countyreporting.gateway.GatewayConfig;
import org.countyreporting.gateway.contract.Route;

/** How large a body each path takes. What a path takes beyond the usual is for what streams; JSON is read whole. */
@Singleton
class BodyLimits {

    private static final String JSON = "application/json";

    private final long usual;
    private final Map<String, Long> byTemplate;

    BodyLimits(GatewayConfig config) {
        usual = config.body().limit().asLongValue();
        byTemplate = config.body().limits().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, limit -> limit.getValue().asLongValue()));
    }

    long of(Route route, HttpServerRequest request) {
        long most = byTemplate.getOrDefault(route.template(), usual);
        return isJson(request.getHeader(HttpHeaders.CONTENT_TYPE)) ? Math.min(most, usual) : most;
    }

    private static boolean isJson(String type) {
        return type == null || type.regionMatches(true, 0, JSON, 0, JSON.length());
    }
}
