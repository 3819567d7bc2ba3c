package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.LocalFailure;
import org.countyreporting.local.stack.Waiting;

/** Units, definitions and the plan: what has to stand before anybody can report. */
final class Preparation {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final People people;

    Preparation(People people) {
        this.people = people;
    }

    void registerUnits() {
        people.units().forEach(unit -> putMissing("/v1/units/" + unit.path("id").asText(), unit));
    }

    void define() {
        define("data-elements");
        Material.read("indicators").forEach(indicator -> putMissing("/v1/indicators/" + code(indicator), indicator));
    }

    /** Defines the data elements of a material. */
    void define(String elements) {
        Material.read(elements).forEach(element -> putMissing("/v1/data-elements/" + code(element), element));
    }

    private static String code(JsonNode definition) {
        return definition.path("code").asText();
    }

    private void putMissing(String path, JsonNode body) {
        Api administrator = people.administrator();
        if (administrator.get(path).status() == 404) {
            Api.required(administrator.put(path, withoutKey(body), ""), "PUT " + path);
        }
    }

    /** The key stands in the address. */
    private static JsonNode withoutKey(JsonNode body) {
        return ((ObjectNode) body.deepCopy()).without(List.of("id", "code"));
    }

    /** Answers the published plan. */
    JsonNode publishPlan() {
        JsonNode material = Material.read("plan");
        JsonNode plan = existing(material)
                .orElseGet(() -> Api.required(people.planner().post("/v1/plans", material), "POST /v1/plans")
                        .body());
        String path = "/v1/plans/" + plan.path("id").asText();
        if (!plan.path("state").asText().equals("published")) {
            Api.required(people.planner().post(path + "/publication", null), "POST " + path + "/publication");
        }
        return people.planner().read(path);
    }

    private Optional<JsonNode> existing(JsonNode material) {
        String number = material.path("documentNumber").asText();
        return people.planner().list("/v1/plans?division=" + People.CITY + "&year=" + material.path("year")).stream()
                .filter(plan -> plan.path("documentNumber").asText().equals(number))
                .findFirst();
    }

    /** Publication reaches the other services a moment later. */
    void awaitObligations(JsonNode plan, String period) {
        String path = "/v1/obligations?plan=" + plan.path("id").asText() + "&period=" + period + "&limit=1";
        boolean arrived = Waiting.until(
                PATIENCE, () -> !people.reader().get(path).body().path("items").isEmpty());
        if (!arrived) {
            throw new LocalFailure("the published plan has not reached progress-service: " + path);
        }
    }
}
