package org.countyreporting.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.countyreporting.acceptance.RunningStack.Product;

/**
 * One operation of the merged document.
 *
 * @param query names of the parameters it takes
 * @param types media types of the bodies it takes
 */
record Operation(String name, String method, String template, List<String> query, List<String> types) {

    /** Every operation there is, by name. */
    static Map<String, Operation> allOf(Product product) {
        JsonNode document = product.anonymous().read("/openapi.json");
        Map<String, Operation> operations = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().has("operationId")) {
                    Operation operation = of(path.getKey(), method.getKey(), method.getValue(), document);
                    operations.put(operation.name(), operation);
                }
            }
        }
        return operations;
    }

    private static Operation of(String path, String method, JsonNode described, JsonNode document) {
        boolean atRoot =
                described.path("servers").path(0).path("url").asText("/v1").equals("/");
        List<String> query = StreamSupport.stream(described.path("parameters").spliterator(), false)
                .map(parameter -> parameter.has("$ref")
                        ? document.at(parameter.path("$ref").asText().substring(1))
                        : parameter)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        return new Operation(
                described.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                atRoot ? path : "/v1" + path,
                query,
                described.path("requestBody").path("content").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
