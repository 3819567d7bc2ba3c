package org.countyreporting.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.countyreporting.gateway.peer.Service;
import org.countyreporting.gateway.stub.StubServices;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final String TEXT = "{\"type\":\"string\",\"maxLength\":5}";

    private final Documents documents = new Documents();

    @Test
    void putsTheServicesSideBySide() throws IOException {
        documents.add(Service.PLANS, StubServices.document("plans-service").getBytes());
        documents.add(
                Service.PROGRESS, StubServices.document("progress-service").getBytes());
        documents.add(
                Service.INDICATORS, StubServices.document("indicators-service").getBytes());

        JsonNode merged = merged("https://reporting.example.cn/v1");

        assertThat(documents.conflicts()).isEmpty();
        assertThat(merged.path("paths").fieldNames())
                .toIterable()
                .contains("/plans", "/plans/{id}", "/obligations", "/observations", "/results/sources");
        assertThat(merged.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactly("Problem");
        assertThat(merged.path("servers").findValuesAsText("url")).containsExactly("https://reporting.example.cn/v1");
        assertThat(merged.path("tags").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Plans", "Progress", "Indicators");
        assertThat(merged.path("openapi").asText()).startsWith("3.1");
        assertThat(documents.versions()).containsEntry(Service.PLANS, "1.0.0");
    }

    @Test
    void whatIsDefinedAlikeIsOneAndWhatIsNotIsToldApart() throws IOException {
        documents.add(
                Service.PLANS, document("/plans", "Same", TEXT, "Thing", "{\"type\":\"string\",\"maxLength\":5}"));
        documents.add(Service.PROGRESS, document("/entries", "Same", TEXT, "Thing", "{\"type\":\"integer\"}"));

        JsonNode merged = merged("/v1");

        assertThat(documents.conflicts()).singleElement().asString().contains("Thing", "progress-service");
        assertThat(merged.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Same", "Thing", "ProgressThing", "Plans", "Entries");
        assertThat(propertyOf(merged, "Plans", "Thing")).isEqualTo("#/components/schemas/Thing");
        assertThat(propertyOf(merged, "Entries", "Thing")).isEqualTo("#/components/schemas/ProgressThing");
        assertThat(propertyOf(merged, "Entries", "Same")).isEqualTo("#/components/schemas/Same");
    }

    @Test
    void whatRefersToSomethingToldApartIsToldApartToo() throws IOException {
        String holder = "{\"type\":\"object\",\"properties\":{\"part\":{\"$ref\":\"#/components/schemas/Part\"}}}";
        documents.add(Service.PLANS, document("/plans", "Part", TEXT, "Holder", holder));
        documents.add(Service.PROGRESS, document("/entries", "Part", "{\"type\":\"integer\"}", "Holder", holder));

        JsonNode merged = merged("/v1");

        assertThat(propertyOf(merged, "Entries", "Holder")).isEqualTo("#/components/schemas/ProgressHolder");
        assertThat(propertyOf(merged, "ProgressHolder", "part")).isEqualTo("#/components/schemas/ProgressPart");
        assertThat(propertyOf(merged, "Holder", "part")).isEqualTo("#/components/schemas/Part");
    }

    @Test
    void anOperationPromisedTwiceStaysWithTheFirst() throws IOException {
        documents.add(Service.PLANS, document("/plans", "Same", TEXT, "Other", TEXT));
        documents.add(Service.PROGRESS, document("/plans", "Same", TEXT, "Other", TEXT));

        assertThat(documents.conflicts()).singleElement().asString().contains("GET /plans", "progress-service");
        assertThat(merged("/v1").path("paths").path("/plans").path("get").isMissingNode())
                .isFalse();
    }

    @Test
    void keepsWhatOnlyOpenApi31CanSay() throws IOException {
        String only31 = "{\"type\":[\"number\",\"null\"],\"exclusiveMinimum\":0,\"examples\":[1.50],\"const\":2}";
        documents.add(Service.PLANS, document("/plans", "Value", only31, "Other", TEXT));

        JsonNode value = merged("/v1").path("components").path("schemas").path("Value");

        assertThat(value.path("type").toString()).isEqualTo("[\"number\",\"null\"]");
        assertThat(value.path("exclusiveMinimum").decimalValue()).isEqualByComparingTo("0");
        assertThat(value.path("examples")).hasSize(1);
        assertThat(value.path("const").asInt()).isEqualTo(2);
    }

    @Test
    void rubbishIsNoDocument() {
        assertThatThrownBy(() -> documents.add(Service.PLANS, "<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuntimeException.class);
    }

    private JsonNode merged(String server) throws IOException {
        return new ObjectMapper().readTree(documents.json(server));
    }

    private static String propertyOf(JsonNode merged, String schema, String property) {
        return merged.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .path(property)
                .path("$ref")
                .asText();
    }

    /** One operation that answers an object named after its path, with two properties that are components. */
    private static byte[] document(String path, String one, String schemaOfOne, String other, String schemaOfOther) {
        String answer = path.substring(1, 2).toUpperCase() + path.substring(2);
        return """
                {"openapi":"3.1.0","info":{"title":"t","version":"1.0.0"},
                 "paths":{"%s":{"get":{"operationId":"get","responses":{"200":{"description":"OK","content":
                   {"application/json":{"schema":{"$ref":"#/components/schemas/%s"}}}}}}}},
                 "components":{"schemas":{
                   "%s":{"type":"object","properties":{
                     "%s":{"$ref":"#/components/schemas/%s"},"%s":{"$ref":"#/components/schemas/%s"}}},
                   "%s":%s,"%s":%s}}}
                """
                .formatted(path, answer, answer, one, one, other, other, one, schemaOfOne, other, schemaOfOther)
                .getBytes(StandardCharsets.UTF_8);
    }
}
