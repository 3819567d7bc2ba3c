package org.countyreporting.indicators.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.countyreporting.conventions.binding.ReadableContentType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** How long a body may be, told by its head: only CSV streams, so only CSV may be long. */
class BodyFilter {

    private final long usual;
    private final RoutingContext routing;

    BodyFilter(@ConfigProperty(name = "county-reporting.limits.body") MemorySize usual, RoutingContext routing) {
        this.usual = usual.asLongValue();
        this.routing = routing;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (isCsv(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            return;
        }
        if (request.getLength() > usual) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, usual);
    }

    private static boolean isCsv(String type) {
        return ReadableContentType.of(type)
                .filter(sent -> CsvRows.TEXT_CSV.equalsIgnoreCase(sent.getType() + "/" + sent.getSubtype()))
                .isPresent();
    }
}
