package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.countyreporting.local.api.Api;

/** The JSON files beside this class. */
final class Material {

    private Material() {}

    static JsonNode read(String name) {
        try (InputStream in = Material.class.getResourceAsStream(name + ".json")) {
            return Api.JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
