package org.countyreporting.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.smallrye.openapi.api.util.MergeUtil;
import io.smallrye.openapi.api.util.UnusedSchemaFilter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreporting.gateway.peer.Service;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/** The documents of all services as one. */
final class Documents {

    /** Empty: what is configured about the gateway's own document is no business of the others. */
    private static final Config PLAIN = new SmallRyeConfigBuilder().build();

    private static final List<String> RELAY_FAILURES = List.of("502", "504");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenAPI merged = OASFactory.createOpenAPI();
    private final RouteTable.Builder routes = RouteTable.builder();
    private final Map<Service, String> versions = new EnumMap<>(Service.class);
    private final List<String> conflicts = new ArrayList<>();

    /** @param text the document in YAML or JSON */
    void add(Service service, byte[] text) {
        ObjectNode tree = (ObjectNode) tree(write(read(text)));
        Components.tellApart(tree(write(merged)), tree, service.word())
                .forEach(name ->
                        conflicts.add("component %s of %s is defined otherwise before".formatted(name, service.id())));
        OpenAPI document = read(tree.toString().getBytes(StandardCharsets.UTF_8));
        Set<String> problems = new HashSet<>();
        tree.path("components").path("responses").fieldNames().forEachRemaining(problems::add);
        document.getPaths().getPathItems().forEach((path, item) -> promise(service, path, item, problems));
        versions.put(service, tree.path("info").path("version").asText());
        document.setServers(null);
        MergeUtil.merge(merged, document);
    }

    private void promise(Service service, String path, PathItem item, Set<String> problems) {
        item.getOperations().forEach((method, operation) -> {
            if (operation.getServers() != null) {
                // Not under the version, as the status: nothing the gate has to know.
                return;
            }
            Service before = routes.promise(path, method.name(), service);
            if (before != null) {
                conflicts.add("%s %s of %s is promised by %s".formatted(method, path, service.id(), before.id()));
                item.setOperation(method, null);
            } else if (service != Service.GATEWAY) {
                promiseFailures(operation, problems);
            }
        });
    }

    /** What only the way to a service can add to its answers. */
    private static void promiseFailures(Operation operation, Set<String> problems) {
        for (String status : RELAY_FAILURES) {
            if (problems.contains("Problem" + status)) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            }
        }
    }

    /** What the services say differently under one name; empty when all is well. */
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    /** @param server address of the API with its version, absolute when the public address is known */
    byte[] json(String server) {
        merged.setServers(List.of(OASFactory.createServer().url(server).description("This installation")));
        return write(merged).getBytes(StandardCharsets.UTF_8);
    }

    RouteTable routes() {
        return routes.build();
    }

    /** The version each document names. */
    Map<Service, String> versions() {
        return versions;
    }

    private static OpenAPI read(byte[] text) {
        OpenAPI document = plain().withCustomStaticFile(() -> new ByteArrayInputStream(text))
                .addFilter(new UnusedSchemaFilter())
                .build()
                .model();
        Paths paths = document.getPaths();
        if (paths == null
                || paths.getPathItems() == null
                || paths.getPathItems().isEmpty()) {
            throw new IllegalArgumentException("an OpenAPI document with paths is expected");
        }
        return document;
    }

    private static String write(OpenAPI document) {
        return plain().withInitialModel(document).build().toJSON();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SmallRyeOpenAPI.Builder plain() {
        return SmallRyeOpenAPI.builder()
                .withConfig(PLAIN)
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false);
    }
}
