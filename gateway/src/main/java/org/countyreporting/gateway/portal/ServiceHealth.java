package org.countyreporting.gateway.portal;

import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.countyreporting.gateway.contract.Contracts;
import org.countyreporting.gateway.peer.Service;
import org.countyreporting.gateway.peer.Services;
import org.countyreporting.gateway.portal.StatusView.ServiceStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the services how they are. The answer holds for a second: anybody may ask, and must not reach the services by it
 * as often as he likes.
 */
@Singleton
class ServiceHealth {

    private static final String READINESS = "/q/health/ready";
    private static final long HOLDS_NANOS = 1_000_000_000L;

    private final Services services;
    private final Contracts contracts;
    private final String release;
    private StatusView last;
    private long lastAt;

    ServiceHealth(
            Services services,
            Contracts contracts,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.services = services;
        this.contracts = contracts;
        this.release = release;
    }

    synchronized StatusView status() {
        long now = System.nanoTime();
        if (last == null || now - lastAt > HOLDS_NANOS) {
            List<CompletableFuture<ServiceStatus>> asked =
                    Service.upstream().stream().map(this::ask).toList();
            last = StatusView.of(
                    release, asked.stream().map(CompletableFuture::join).toList());
            lastAt = System.nanoTime();
        }
        return last;
    }

    private CompletableFuture<ServiceStatus> ask(Service service) {
        return services.get(service, READINESS)
                .handle((answer, failure) ->
                        new ServiceStatus(service.id(), word(answer, failure), contracts.versionOf(service)));
    }

    private static String word(HttpResponse<byte[]> answer, Throwable failure) {
        if (failure != null) {
            return "down";
        }
        return answer.statusCode() == 200 ? StatusView.UP : "unwell";
    }
}
