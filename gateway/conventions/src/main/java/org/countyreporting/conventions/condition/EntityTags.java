package org.countyreporting.conventions.condition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Tags every versioned representation; a GET whose If-None-Match names the tag is answered 304. */
@Provider
public class EntityTags implements ContainerResponseFilter {

    private static final int NOT_MODIFIED = 304;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned versioned)) {
            return;
        }
        String tag = "\"" + versioned.version() + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        String seen = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (seen != null && request.getMethod().equals("GET") && response.getStatus() == 200 && names(seen, tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean names(String header, String tag) {
        for (String part : header.split(",")) {
            String candidate = part.strip();
            if (candidate.equals("*") || candidate.equals(tag) || candidate.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
