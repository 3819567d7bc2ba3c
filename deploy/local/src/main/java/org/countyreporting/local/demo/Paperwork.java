package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countyreporting.local.api.Answer;
import org.countyreporting.local.api.Api;

/** The second act: an office has its plan and its report as text, and nobody types them in again. */
final class Paperwork {

    private static final int YEAR = 2021;
    private static final String PERIOD = "2021-03";
    /** What the planner says each promise is counted by: the one thing that no document tells. */
    private static final List<Map.Entry<String, String>> MEASURES = List.of(
            Map.entry("签约率", "key_group_contract_rate"),
            Map.entry("合格率", "training_pass_rate"),
            Map.entry("急救", "first_aid_clinics"),
            Map.entry("培训", "village_doctors_trained"));

    private final People people;
    private final Preparation preparation;
    private final PrintStream out;

    Paperwork(People people, Preparation preparation, PrintStream out) {
        this.people = people;
        this.preparation = preparation;
        this.out = out;
    }

    void play() {
        preparation.define("elements-2021");
        out.println("一份计划的文本");
        Paper text = Paper.send(people.planner(), "plan-2021");
        text.print(out);
        JsonNode plan = existing().orElseGet(() -> publish(text));
        out.println("  成为计划：" + plan.path("title").asText() + "，目标和责任单位经计划管理员确认后发布");
        for (JsonNode task : plan.path("tasks")) {
            out.println("    " + task.path("section").asText() + " "
                    + task.path("label").asText() + task.path("title").asText() + "（牵头 "
                    + people.name(task.path("leadUnit").asText()) + "）");
            task.path("targets")
                    .forEach(target -> out.println("      目标 " + Wording.target(target) + "  出自“"
                            + target.path("source").path("quote").asText() + "”"));
        }
        preparation.awaitObligations(plan, PERIOD);
        out.println("一份进展情况的文本");
        Paper report = Paper.send(people.planner(), "report-2021");
        report.print(out);
        draft(report, plan);
    }

    private Optional<JsonNode> existing() {
        return people.planner().list("/v1/plans?division=" + People.CITY + "&year=" + YEAR).stream()
                .filter(plan -> plan.path("state").asText().equals("published"))
                .findFirst()
                .map(plan ->
                        people.planner().read("/v1/plans/" + plan.path("id").asText()));
    }

    private JsonNode publish(Paper text) {
        ObjectNode wanted =
                Api.JSON.createObjectNode().put("division", People.CITY).put("issuer", people.commission());
        Answer proposed = Api.required(
                people.planner().post("/v1/documents/" + text.id() + "/plan", wanted), "plan of a document");
        ObjectNode plan = proposed.body().deepCopy();
        plan.remove("unplaced");
        plan.path("tasks").forEach(Paperwork::confirm);
        String path = "/v1/plans/" + plan.path("id").asText();
        Api.required(people.planner().put(path, plan, proposed.entityTag()), "PUT " + path);
        Api.required(people.planner().post(path + "/publication", null), "POST " + path + "/publication");
        return people.planner().read(path);
    }

    /** Says yes to the units, names what each number is of, and drops what is only a part of another target. */
    private static void confirm(JsonNode task) {
        ((ObjectNode) task).remove("proposedUnits");
        Iterator<JsonNode> targets = task.path("targets").iterator();
        while (targets.hasNext()) {
            ObjectNode target = (ObjectNode) targets.next();
            target.remove("proposed");
            if (target.has("value")) {
                String measure = measure(target.path("name").asText()
                        + target.path("source").path("quote").asText());
                if (measure == null) {
                    targets.remove();
                } else {
                    target.put("dataElement", measure);
                    ask(task, measure);
                }
            }
        }
    }

    private static String measure(String words) {
        return MEASURES.stream()
                .filter(measure -> words.contains(measure.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static void ask(JsonNode task, String element) {
        for (JsonNode figure : task.path("figures")) {
            if (figure.path("dataElement").asText().equals(element)) {
                return;
            }
        }
        ((ObjectNode) task)
                .withArray("figures")
                .addObject()
                .put("dataElement", element)
                .put("reporters", "lead")
                .put("required", false);
    }

    private void draft(Paper report, JsonNode plan) {
        ObjectNode wanted = Api.JSON
                .createObjectNode()
                .put("document", report.id())
                .put("plan", plan.path("id").asText())
                .put("period", PERIOD)
                .put("unit", people.commission());
        JsonNode drafts = Api.required(
                        people.planner().post("/v1/progress-entries/from-document", wanted), "drafts of a document")
                .body();
        out.println("  成为填报草稿，由填报人补充后提交：");
        String entries = "/v1/progress-entries?plan=" + plan.path("id").asText() + "&period=" + PERIOD;
        for (JsonNode entry : people.planner().list(entries)) {
            out.println("    " + label(plan, entry) + "  " + entry.path("items").size() + " 条进展、"
                    + entry.path("problems").size() + " 个问题、"
                    + entry.path("nextSteps").size() + " 条措施");
            entry.path("figures")
                    .forEach(figure ->
                            out.println("      " + figure.path("dataElement").asText() + " = "
                                    + Wording.plain(figure.path("value")) + "  出自"
                                    + figure.path("note").asText()));
        }
        drafts.path("unmatched").forEach(left -> out.println("    未对应任务：" + Wording.titled(left)));
    }

    private static String label(JsonNode plan, JsonNode entry) {
        for (JsonNode task : plan.path("tasks")) {
            if (task.path("id").equals(entry.path("task"))) {
                return task.path("label").asText() + task.path("title").asText();
            }
        }
        return entry.path("task").asText();
    }
}
