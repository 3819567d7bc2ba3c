package org.countyreporting.gateway.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.gateway.GatewayConfig;
import org.countyreporting.gateway.peer.Service;
import org.countyreporting.gateway.peer.Services;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passes requests on to the services. */
@Singleton
class Relay {

    private static final int STATUS_CLASSES = 6;

    private final Map<Service, Destination> destinations = new EnumMap<>(Service.class);
    private final Lanes lanes;

    Relay(
            Lanes lanes,
            Services services,
            Answers answers,
            GatewayConfig config,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean untraced) {
        this.lanes = lanes;
        Fields fields = new Fields(config.relay().trustForwarded(), !untraced);
        for (Service service : Service.upstream()) {
            destinations.put(
                    service,
                    new Destination(service, services.address(service), fields, answers, counters(service, meters)));
        }
    }

    private static Counter[] counters(Service service, MeterRegistry meters) {
        Counter[] counters = new Counter[STATUS_CLASSES];
        for (int digit = 1; digit < STATUS_CLASSES; digit++) {
            counters[digit] = Counter.builder("gateway.relayed")
                    .description("Requests relayed")
                    .tag("service", service.id())
                    .tag("status", digit + "xx")
                    .register(meters);
        }
        return counters;
    }

    void relay(RoutingContext context, Service service, long bodyLimit) {
        new Exchange(context, destinations.get(service), lanes.current(), bodyLimit).start();
    }
}
