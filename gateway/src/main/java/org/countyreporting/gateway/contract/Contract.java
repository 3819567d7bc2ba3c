package org.countyreporting.gateway.contract;

import java.util.Map;
import org.countyreporting.gateway.peer.Service;

/**
 * What the outside is promised at one moment: the public document, ready to be sent, and the routes that follow from it.
 *
 * @param json the merged OpenAPI document
 * @param entityTag its strong ETag, quoted
 * @param versions the version that each service's document names
 */
public record Contract(byte[] json, String entityTag, RouteTable routes, Map<Service, String> versions) {}
