package org.countyreporting.gateway.contract;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import org.countyreporting.gateway.peer.Service;

/**
 * A promised path and who answers which method on it.
 *
 * @param template path template of the document, without the version
 * @param allow the methods for an {@code Allow} header
 */
public record Route(String template, Map<HttpMethod, Service> methods, String allow) {

    /** Who answers the method, or null when nobody promised it. */
    public Service answering(HttpMethod method) {
        return methods.get(method);
    }
}
