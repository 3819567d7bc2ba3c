package org.countyreporting.gateway.contract;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.smallrye.openapi.api.util.MergeUtil;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.countyreporting.gateway.peer.Service;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * The documents of all services as one. What two of them define under one name must be equal; where it is not, the
 * first one stays and the other is told of, never a mixture of both.
 */
final class Documents {

    private final OpenAPI merged = OASFactory.createOpenAPI();
    private final RouteTable.Builder routes = RouteTable.builder();
    private final Map<Service, String> versions = new EnumMap<>(Service.class);
    private final List<String> conflicts = new ArrayList<>();

    /** @param text the document in YAML or JSON */
    void add(Service service, byte[] text) {
        OpenAPI document = read(text);
        dropWhatIsThere(service, document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> promise(service, path, item));
        if (document.getInfo() != null && document.getInfo().getVersion() != null) {
            versions.put(service, document.getInfo().getVersion());
        }
        document.setServers(null);
        MergeUtil.merge(merged, document);
    }

    private void promise(Service service, String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (operation.getServers() != null) {
                // Not under the version, as the status: nothing the gate has to know.
                return;
            }
            Service before = routes.promise(path, method.name(), service);
            if (before != null) {
                conflicts.add("%s %s of %s is promised by %s".formatted(method, path, service.id(), before.id()));
                item.setOperation(method, null);
            }
        });
    }

    private void dropWhatIsThere(Service service, Components components) {
        Components there = merged.getComponents();
        if (components == null || there == null) {
            return;
        }
        drop(service, there.getSchemas(), components.getSchemas(), components::removeSchema);
        drop(service, there.getResponses(), components.getResponses(), components::removeResponse);
        drop(service, there.getParameters(), components.getParameters(), components::removeParameter);
        drop(service, there.getHeaders(), components.getHeaders(), components::removeHeader);
        drop(service, there.getExamples(), components.getExamples(), components::removeExample);
        drop(service, there.getRequestBodies(), components.getRequestBodies(), components::removeRequestBody);
        drop(service, there.getSecuritySchemes(), components.getSecuritySchemes(), components::removeSecurityScheme);
    }

    private <T> void drop(Service service, Map<String, T> there, Map<String, T> added, Consumer<String> remove) {
        if (there == null || added == null) {
            return;
        }
        for (Map.Entry<String, T> definition : List.copyOf(added.entrySet())) {
            T known = there.get(definition.getKey());
            if (known != null) {
                if (!known.equals(definition.getValue())) {
                    conflicts.add("component %s of %s is defined otherwise before"
                            .formatted(definition.getKey(), service.id()));
                }
                remove.accept(definition.getKey());
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

    private static SmallRyeOpenAPI.Builder plain() {
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false);
    }
}
