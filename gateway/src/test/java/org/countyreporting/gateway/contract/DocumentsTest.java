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
                .containsExactlyInAnyOrder("Problem", "Plan", "Entry", "Result");
        assertThat(merged.path("servers").findValuesAsText("url")).containsExactly("https://reporting.example.cn/v1");
        assertThat(merged.path("tags").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Plans", "Progress", "Indicators");
        assertThat(merged.path("openapi").asText()).startsWith("3.1");
        assertThat(documents.versions()).containsEntry(Service.PLANS, "1.0.0");
    }

    @Test
    void whatIsDefinedTwiceDifferentlyIsToldAndNotMixed() throws IOException {
        documents.add(Service.PLANS, document("/plans", "\"Thing\":{\"type\":\"string\",\"maxLength\":5}"));
        documents.add(Service.PROGRESS, document("/entries", "\"Thing\":{\"type\":\"string\",\"minLength\":1}"));

        JsonNode thing = merged("/v1").path("components").path("schemas").path("Thing");

        assertThat(documents.conflicts()).singleElement().asString().contains("Thing", "progress-service");
        assertThat(thing.path("maxLength").asInt()).isEqualTo(5);
        assertThat(thing.has("minLength")).isFalse();
    }

    @Test
    void anOperationPromisedTwiceStaysWithTheFirst() throws IOException {
        documents.add(Service.PLANS, document("/plans", ""));
        documents.add(Service.PROGRESS, document("/plans", ""));

        assertThat(documents.conflicts()).singleElement().asString().contains("GET /plans", "progress-service");
        assertThat(merged("/v1").path("paths").path("/plans").path("get").isMissingNode())
                .isFalse();
    }

    @Test
    void keepsWhatOnlyOpenApi31CanSay() throws IOException {
        documents.add(
                Service.PLANS,
                document(
                        "/plans",
                        "\"Value\":{\"type\":[\"number\",\"null\"],\"exclusiveMinimum\":0,\"examples\":[1.50],\"const\":2}"));

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

    private static byte[] document(String path, String schemas) {
        return """
                {"openapi":"3.1.0","info":{"title":"t","version":"1.0.0"},
                 "paths":{"%s":{"get":{"operationId":"get","responses":{"200":{"description":"OK"}}}}},
                 "components":{"schemas":{%s}}}
                """
                .formatted(path, schemas)
                .getBytes(StandardCharsets.UTF_8);
    }
}
