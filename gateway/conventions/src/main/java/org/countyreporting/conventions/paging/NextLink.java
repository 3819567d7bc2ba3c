package org.countyreporting.conventions.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Adds {@code Link: <…>; rel="next"} (RFC 8288), relative to the address that was asked. */
@Provider
public class NextLink implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, of(request.getUriInfo().getRequestUri(), page.next()));
        }
    }

    /** The header's value, for an answer that does not tell its next page by itself. */
    public static String of(URI asked, String cursor) {
        URI next = UriBuilder.fromUri(asked).replaceQueryParam("cursor", cursor).build();
        return "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
    }
}
