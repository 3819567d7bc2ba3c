package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreporting.local.api.Api;

/** The results of everything that a plan asks for or aims at, for its division and one period, with their sources. */
final class Results {

    private final Api api;
    private final Map<String, JsonNode> toDate = new LinkedHashMap<>();
    private final Map<String, JsonNode> inPeriod = new HashMap<>();
    private final Map<String, JsonNode> definitions = new HashMap<>();
    private final Map<String, List<JsonNode>> sources = new HashMap<>();

    private Results(Api api) {
        this.api = api;
    }

    static Results of(Api api, JsonNode plan, String period) {
        Set<String> elements = new LinkedHashSet<>();
        Set<String> indicators = new LinkedHashSet<>();
        for (JsonNode task : plan.path("tasks")) {
            elements.addAll(asked(task));
            task.path("targets")
                    .forEach(target -> (target.hasNonNull("indicator") ? indicators : elements).add(aimedAt(target)));
        }
        Results results = new Results(api);
        String where = "&division=" + plan.path("division").asText() + "&period=" + period + "&compare=target";
        String ofElements = "/v1/results?dataElement=" + String.join(",", elements) + where;
        String ofIndicators = "/v1/results?indicator=" + String.join(",", indicators) + where;
        results.load(ofElements + "&window=toDate", "dataElement", results.toDate);
        results.load(ofElements + "&window=period", "dataElement", results.inPeriod);
        results.load(ofIndicators, "indicator", results.toDate);
        results.load("/v1/data-elements", "code", results.definitions);
        results.load("/v1/indicators", "code", results.definitions);
        return results;
    }

    /** The elements that a task has filled in. */
    static Set<String> asked(JsonNode task) {
        Set<String> asked = new LinkedHashSet<>();
        task.path("figures")
                .forEach(figure -> asked.add(figure.path("dataElement").asText()));
        return asked;
    }

    static String aimedAt(JsonNode target) {
        return target.path(target.hasNonNull("indicator") ? "indicator" : "dataElement")
                .asText();
    }

    private void load(String path, String key, Map<String, JsonNode> into) {
        api.list(path).forEach(item -> into.put(item.path(key).asText(), item));
    }

    Set<String> codes() {
        return toDate.keySet();
    }

    JsonNode of(String code) {
        return toDate.getOrDefault(code, Api.JSON.missingNode());
    }

    /** What came about within the period itself, for what accrues. */
    JsonNode inPeriod(String code) {
        String kind = definition(code).path("kind").asText();
        boolean accrues = kind.equals("cumulative") || kind.equals("flow");
        return accrues ? inPeriod.getOrDefault(code, Api.JSON.missingNode()) : Api.JSON.missingNode();
    }

    JsonNode target(String code) {
        return of(code).path("comparisons").path("target");
    }

    JsonNode definition(String code) {
        return definitions.getOrDefault(code, Api.JSON.missingNode());
    }

    String link(String code) {
        return of(code).path("sources").asText();
    }

    /** The figures that went into a result. */
    List<JsonNode> sources(String code) {
        return sources.computeIfAbsent(
                code, known -> link(known).isEmpty() ? new ArrayList<>() : api.list(link(known)));
    }
}
