package org.countyreporting.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** One operation of the merged document: its name, method, path template and server. */
record Operation(String name, String method, String template) {

    static Operation of(String path, String method, JsonNode described) {
        boolean atRoot =
                described.path("servers").path(0).path("url").asText("/v1").equals("/");
        return new Operation(
                described.path("operationId").asText(), method.toUpperCase(Locale.ROOT), atRoot ? path : "/v1" + path);
    }
}
