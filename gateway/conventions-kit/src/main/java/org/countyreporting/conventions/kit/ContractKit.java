package org.countyreporting.conventions.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the OpenAPI document of every application must say, read from the running application. */
public abstract class ContractKit {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void everyOperationIsNamedDescribedAndRefusesByProblem() throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        forEachOperation(document(), (address, operation) -> {
            if (!operation.path("operationId").asText().matches("[a-z][A-Za-z0-9]+")) {
                wrong.add(address + " has no operationId");
            }
            if (!names.add(operation.path("operationId").asText())) {
                wrong.add(address + " has the operationId of another");
            }
            if (operation.path("summary").asText().isBlank()) {
                wrong.add(address + " has no summary");
            }
            boolean succeeds = false;
            for (var responses = operation.path("responses").fieldNames(); responses.hasNext(); ) {
                succeeds |= responses.next().startsWith("2");
            }
            if (!succeeds) {
                wrong.add(address + " has no success");
            }
            if (operation.path("security").isMissingNode()) {
                for (String status : new String[] {"400", "401", "403"}) {
                    if (operation.path("responses").path(status).isMissingNode()) {
                        wrong.add(address + " does not promise " + status);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextArrayAndParameterIsBounded() throws IOException {
        JsonNode document = document();
        List<String> wrong = new ArrayList<>();
        document.path("components")
                .path("schemas")
                .fields()
                .forEachRemaining(schema -> unbounded("#/" + schema.getKey(), schema.getValue(), wrong));
        forEachOperation(document, (address, operation) -> operation
                .path("parameters")
                .forEach(parameter ->
                        unbounded(address + "?" + parameter.path("name").asText(), parameter.path("schema"), wrong)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingOfThePeersIsPublic() throws IOException {
        document().path("paths").fieldNames().forEachRemaining(path -> assertThat(path)
                .doesNotStartWith("/peer")
                .doesNotStartWith("/v1")
                .doesNotEndWith("/"));
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(
                        given().accept("application/json").get("/openapi.json").asByteArray());
    }

    private interface Visit {
        void operation(String address, JsonNode operation);
    }

    private static void forEachOperation(JsonNode document, Visit visit) {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    visit.operation(operation.getKey() + " " + path.getKey(), operation.getValue());
                }
            }
        }
    }

    private static void unbounded(String where, JsonNode schema, List<String> found) {
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        boolean listed = schema.has("enum") || schema.has("const") || schema.has("$ref");
        if (type.equals("string") && !listed && !schema.has("maxLength")) {
            found.add(where + " is a string without maxLength");
        }
        if (type.equals("array")) {
            if (!schema.has("maxItems")) {
                found.add(where + " is an array without maxItems");
            }
            unbounded(where + "[]", schema.path("items"), found);
        }
        if ((type.equals("integer") || type.equals("number")) && !listed && !schema.has("maximum")) {
            found.add(where + " is a number without bounds");
        }
        schema.path("properties")
                .fields()
                .forEachRemaining(field -> unbounded(where + "/" + field.getKey(), field.getValue(), found));
    }
}
