package org.countyreporting.gateway.relay;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.countyreporting.gateway.GatewayConfig;
import org.countyreporting.gateway.contract.Route;

/** How large a body each path takes. */
@Singleton
class BodyLimits {

    private final long usual;
    private final Map<String, Long> byTemplate;

    BodyLimits(GatewayConfig config) {
        usual = config.body().limit().asLongValue();
        byTemplate = config.body().limits().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, limit -> limit.getValue().asLongValue()));
    }

    long of(Route route) {
        return byTemplate.getOrDefault(route.template(), usual);
    }
}
