package org.countyreporting.conventions.binding;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a Content-Type that is none, before the router trips over it. */
public class ReadableContentType {

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        of(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    /** The type that a request names; empty when it names none, 415 when what it names is none. */
    public static Optional<MediaType> of(String named) {
        try {
            return Optional.ofNullable(named).map(MediaType::valueOf);
        } catch (IllegalArgumentException e) {
            throw new NotSupportedException();
        }
    }
}
