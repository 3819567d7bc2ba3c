package org.countyreporting.indicators.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What a body may be, told by its head: only CSV streams, so only CSV may be long. A Content-Type that is none is
 * refused before the router trips over it.
 */
class BodyFilter {

    private final long usual;
    private final RoutingContext routing;

    BodyFilter(@ConfigProperty(name = "county-reporting.limits.body") MemorySize usual, RoutingContext routing) {
        this.usual = usual.asLongValue();
        this.routing = routing;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        String sent = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        Optional<MediaType> type = Optional.ofNullable(sent).map(BodyFilter::readable);
        if (type.filter(BodyFilter::isCsv).isPresent()) {
            return;
        }
        if (request.getLength() > usual) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, usual);
    }

    private static boolean isCsv(MediaType type) {
        return CsvRows.TEXT_CSV.equalsIgnoreCase(type.getType() + "/" + type.getSubtype());
    }

    private static MediaType readable(String type) {
        try {
            return MediaType.valueOf(type);
        } catch (IllegalArgumentException e) {
            throw new NotSupportedException();
        }
    }
}
