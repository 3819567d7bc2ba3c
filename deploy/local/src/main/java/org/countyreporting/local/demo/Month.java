package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreporting.local.api.Api;

/** One month of reporting and reviewing, out of the file of that month. */
final class Month {

    /** Fields of the file that are stage directions, not part of an entry. */
    private static final Set<String> DIRECTIONS = Set.of("firstSubmitted", "returnReason");

    private final People people;
    private final String plan;
    private final JsonNode material;
    private final Map<String, JsonNode> entries = new HashMap<>();

    Month(People people, String plan, JsonNode material) {
        this.people = people;
        this.plan = plan;
        this.material = material;
        people.planner()
                .list("/v1/progress-entries?plan=" + plan + "&period=" + period())
                .forEach(this::remember);
    }

    String period() {
        return material.path("period").asText();
    }

    String at(String moment) {
        return material.path(moment).asText();
    }

    private void remember(JsonNode entry) {
        entries.put(entry.path("task").asText() + "/" + entry.path("unit").asText(), entry);
    }

    /** Fills in and submits what the units report in time, or what they report late. */
    int report(boolean late) {
        List<Planned> planned = planned(late);
        planned.forEach(this::submit);
        return planned.size();
    }

    private void submit(Planned planned) {
        Api reporter = people.reporter(planned.unit());
        JsonNode entry = entries.get(planned.key());
        if (entry == null) {
            JsonNode first = body(planned, planned.entry().path("firstSubmitted"));
            entry = Api.required(reporter.post("/v1/progress-entries", first), "POST " + planned.key())
                    .body();
        }
        if (state(entry).equals("draft")) {
            entry = Api.required(
                            reporter.post(path(entry) + "/submission", null), "POST " + path(entry) + "/submission")
                    .body();
        }
        remember(entry);
    }

    /** Accepts everything that is submitted, except what contradicts itself: that goes back with the reason. */
    Reviewed review() {
        int accepted = 0;
        List<String> returned = new ArrayList<>();
        for (Planned planned : planned(null)) {
            JsonNode entry = entries.get(planned.key());
            if (entry == null || !state(entry).equals("submitted")) {
                continue;
            }
            Api reviewer = people.reviewerOf(planned.unit());
            boolean wrong = planned.entry().has("returnReason")
                    && entry.path("revision").asInt() == 1;
            if (wrong) {
                JsonNode reason = Api.JSON
                        .createObjectNode()
                        .set("reason", planned.entry().get("returnReason"));
                remember(Api.required(reviewer.post(path(entry) + "/return", reason), "return " + planned.key())
                        .body());
                returned.add(people.name(planned.unit()) + " "
                        + planned.entry().path("task").asText() + "号："
                        + reason.path("reason").asText());
            } else {
                remember(Api.required(reviewer.post(path(entry) + "/acceptance", null), "accept " + planned.key())
                        .body());
                accepted++;
            }
        }
        return new Reviewed(accepted, returned);
    }

    record Reviewed(int accepted, List<String> returned) {}

    /** Corrects and submits again what came back. */
    int correct() {
        int corrected = 0;
        for (Planned planned : planned(null)) {
            JsonNode entry = entries.get(planned.key());
            if (entry != null && state(entry).equals("returned")) {
                Api reporter = people.reporter(planned.unit());
                String tag = reporter.get(path(entry)).entityTag();
                JsonNode body = body(planned, Api.JSON.missingNode());
                Api.required(reporter.put(path(entry), body, tag), "PUT " + path(entry));
                remember(Api.required(reporter.post(path(entry) + "/submission", null), "resubmit " + planned.key())
                        .body());
                corrected++;
            }
        }
        return corrected;
    }

    private static String state(JsonNode entry) {
        return entry.path("state").asText();
    }

    private static String path(JsonNode entry) {
        return "/v1/progress-entries/" + entry.path("id").asText();
    }

    private ObjectNode body(Planned planned, JsonNode instead) {
        ObjectNode body = ((ObjectNode) planned.entry().deepCopy()).without(DIRECTIONS);
        body.put("plan", plan).put("unit", planned.unit()).put("period", period());
        instead.properties().forEach(field -> body.set(field.getKey(), field.getValue()));
        return body;
    }

    /** @param late whether only late or only punctual ones are wanted, null for both */
    private List<Planned> planned(Boolean late) {
        List<Planned> planned = new ArrayList<>();
        for (JsonNode report : material.path("reports")) {
            if (late == null || report.path("late").asBoolean() == late) {
                String unit = report.path("unit").asText();
                report.path("entries").forEach(entry -> planned.add(new Planned(unit, entry)));
            }
        }
        return planned;
    }

    private record Planned(String unit, JsonNode entry) {

        String key() {
            return entry.path("task").asText() + "/" + unit;
        }
    }
}
