package org.countyreporting.indicators.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.indicators.definition.IndicatorChange;
import org.countyreporting.indicators.element.DataElementChange;

/** The catalogues that are shipped: files that people can read and compare. */
@Singleton
class Catalogues {

    static final String UNCONFIRMED = "来源待核：须与现行统计调查制度核对。Source to be confirmed against the survey system in force.";

    private final ObjectMapper json;

    Catalogues(ObjectMapper json) {
        this.json = json;
    }

    CatalogueView starter() {
        return new CatalogueView(
                read("starter/data-elements", DataElementChange.class, CatalogueView.ElementView::new),
                read("starter/indicators", IndicatorChange.class, CatalogueView.IndicatorView::new));
    }

    private interface Entry<D, V> {
        V of(String code, boolean confirmed, D definition);
    }

    private <D, V> List<V> read(String name, Class<D> type, Entry<D, V> entry) {
        List<V> entries = new ArrayList<>();
        for (JsonNode each : tree("/catalogues/" + name + ".yaml")) {
            ObjectNode definition = (ObjectNode) each;
            JsonNode mark = definition.remove("confirmed");
            boolean confirmed = mark != null && mark.booleanValue();
            if (!confirmed) {
                definition.put("source", UNCONFIRMED);
            }
            entries.add(entry.of(definition.path("code").textValue(), confirmed, value(definition, type)));
        }
        return entries;
    }

    private static JsonNode tree(String resource) {
        try (InputStream file = Catalogues.class.getResourceAsStream(resource)) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <D> D value(JsonNode definition, Class<D> type) {
        try {
            return json.treeToValue(definition, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
