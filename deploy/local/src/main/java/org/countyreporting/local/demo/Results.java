package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreporting.local.api.Api;

/** The results of everything that a plan asks for or aims at, for one division and period, with their sources. */
final class Results {

    private final Api api;
    private final Map<String, JsonNode> byCode = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> sources = new LinkedHashMap<>();

    private Results(Api api) {
        this.api = api;
    }

    static Results of(Api api, JsonNode plan, String period) {
        Set<String> elements = new LinkedHashSet<>();
        Set<String> indicators = new LinkedHashSet<>();
        for (JsonNode task : plan.path("tasks")) {
            task.path("figures")
                    .forEach(figure -> elements.add(figure.path("dataElement").asText()));
            task.path("targets")
                    .forEach(target -> (target.hasNonNull("indicator") ? indicators : elements).add(codeOf(target)));
        }
        Results results = new Results(api);
        String where = "&division=" + plan.path("division").asText() + "&period=" + period + "&compare=target";
        results.load("/v1/results?dataElement=" + String.join(",", elements) + "&window=toDate" + where, "dataElement");
        results.load("/v1/results?indicator=" + String.join(",", indicators) + where, "indicator");
        return results;
    }

    static String codeOf(JsonNode target) {
        return target.path(target.hasNonNull("indicator") ? "indicator" : "dataElement")
                .asText();
    }

    private void load(String path, String kind) {
        api.list(path).forEach(item -> byCode.put(item.path(kind).asText(), item));
    }

    JsonNode of(String code) {
        return byCode.getOrDefault(code, Api.JSON.missingNode());
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    /** The figures that went into a result. */
    List<JsonNode> sources(String code) {
        return sources.computeIfAbsent(
                code, known -> of(known).hasNonNull("sources") ? api.list(link(known)) : new ArrayList<>());
    }

    String link(String code) {
        return of(code).path("sources").asText();
    }
}
