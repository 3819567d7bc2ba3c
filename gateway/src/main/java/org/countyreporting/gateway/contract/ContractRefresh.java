package org.countyreporting.gateway.contract;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.countyreporting.gateway.GatewayConfig;
import org.countyreporting.gateway.peer.Service;
import org.countyreporting.gateway.peer.Services;

/** Re-reads what the running services promise, at start and from time to time. */
@Singleton
class ContractRefresh {

    private static final String DOCUMENT = "/openapi.json";

    private final Contracts contracts;
    private final Services services;
    private final Vertx vertx;
    private final Duration every;
    private long timer;

    ContractRefresh(Contracts contracts, Services services, Vertx vertx, GatewayConfig config) {
        this.contracts = contracts;
        this.services = services;
        this.vertx = vertx;
        this.every = config.contractRefresh();
    }

    void start(@Observes StartupEvent event) {
        refresh();
        timer = vertx.setPeriodic(every.toMillis(), any -> refresh());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    /** A service that is down or unwell keeps the document it had. */
    private void refresh() {
        for (Service service : Service.upstream()) {
            services.get(service, DOCUMENT).thenAccept(answer -> {
                if (answer.statusCode() == 200) {
                    contracts.replace(service, answer.body());
                }
            });
        }
    }
}
