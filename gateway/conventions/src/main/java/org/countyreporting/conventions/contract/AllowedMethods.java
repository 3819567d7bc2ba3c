package org.countyreporting.conventions.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods an address knows, by the application's own document: what a 405 has to name (RFC 9110). */
@Singleton
public class AllowedMethods {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    private final Map<String, Set<String>> byPattern = new TreeMap<>();

    AllowedMethods(OpenApiDocumentService documents, ObjectMapper json) {
        try {
            json.readTree(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON))
                    .path("paths")
                    .fields()
                    .forEachRemaining(path -> add(path.getKey(), path.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> at(String path) {
        Set<String> allowed = new TreeSet<>();
        byPattern.forEach((pattern, methods) -> {
            if (Pattern.matches(pattern, path)) {
                allowed.addAll(methods);
            }
        });
        return allowed;
    }

    private void add(String template, JsonNode operations) {
        String pattern = "/v1" + template.replaceAll("\\{[^/]+}", "[^/]+");
        operations.fieldNames().forEachRemaining(method -> {
            if (METHODS.contains(method)) {
                byPattern.computeIfAbsent(pattern, key -> new TreeSet<>()).add(method.toUpperCase(Locale.ROOT));
            }
        });
    }
}
