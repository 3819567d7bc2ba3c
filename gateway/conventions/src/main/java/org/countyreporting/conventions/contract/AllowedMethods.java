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
import java.util.stream.Collectors;

/** Which methods an address knows, by the application's own document: what a 405 has to name (RFC 9110). */
@Singleton
public class AllowedMethods {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    private final Map<Pattern, Set<String>> byPattern;

    AllowedMethods(OpenApiDocumentService documents, ObjectMapper json) {
        Map<String, Set<String>> byTemplate = new TreeMap<>();
        try {
            json.readTree(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON))
                    .path("paths")
                    .fields()
                    .forEachRemaining(path -> byTemplate.put(path.getKey(), methods(path.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byPattern = byTemplate.entrySet().stream()
                .collect(Collectors.toMap(path -> pattern(path.getKey()), Map.Entry::getValue));
    }

    public Set<String> at(String path) {
        Set<String> allowed = new TreeSet<>();
        byPattern.forEach((pattern, methods) -> {
            if (pattern.matcher(path).matches()) {
                allowed.addAll(methods);
            }
        });
        return allowed;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile("/v1" + template.replaceAll("\\{[^/]+}", "[^/]+"));
    }

    private static Set<String> methods(JsonNode operations) {
        Set<String> methods = new TreeSet<>();
        operations.fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        });
        return methods;
    }
}
