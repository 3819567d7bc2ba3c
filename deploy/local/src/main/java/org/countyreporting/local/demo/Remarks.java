package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.countyreporting.local.api.Api;

/** What has to be said beside the figures of a task: who is missing, what is doubtful, where the figures came from. */
final class Remarks {

    private final People people;
    private final JsonNode plan;
    private final Results results;
    private final Map<String, List<JsonNode>> obligations;
    private final Map<String, JsonNode> entries = new LinkedHashMap<>();

    Remarks(People people, JsonNode plan, String period, Results results) {
        this.people = people;
        this.plan = plan;
        this.results = results;
        Api api = people.reader();
        String which = "?plan=" + plan.path("id").asText() + "&period=" + period;
        this.obligations = api.list("/v1/obligations" + which).stream()
                .collect(Collectors.groupingBy(owed -> owed.path("task").asText()));
        api.list("/v1/progress-entries" + which)
                .forEach(entry -> entries.put(entry.path("id").asText(), entry));
    }

    List<String> of(JsonNode task) {
        List<String> remarks = new ArrayList<>();
        task.path("targets").forEach(target -> onTarget(task, target, remarks));
        obligations.getOrDefault(task.path("id").asText(), List.of()).forEach(owed -> onEntry(task, owed, remarks));
        Set<String> codes = new LinkedHashSet<>();
        task.path("targets").forEach(target -> codes.add(Results.aimedAt(target)));
        codes.addAll(Results.asked(task));
        codes.forEach(code -> onResult(code, remarks));
        task.path("figures").forEach(figure -> onGap(task, figure, remarks));
        codes.forEach(
                code -> remarks.add("来源 " + code + "：" + results.sources(code).size() + " 条  " + results.link(code)));
        return remarks;
    }

    private void onTarget(JsonNode task, JsonNode target, List<String> remarks) {
        String code = Results.aimedAt(target);
        owner(code, task).ifPresent(owner -> remarks.add("引用 " + code + "：由" + owner + "号任务填报，此处只引用"));
        if (target.hasNonNull("inferred")) {
            JsonNode inferred = target.path("inferred");
            remarks.add("推算 " + code + "：目标" + Wording.plain(target.path("value")) + "系推算（"
                    + inferred.path("from").asText() + "），可能为 " + Wording.plain(inferred.path("low")) + "–"
                    + Wording.plain(inferred.path("high")));
        }
        if (target.hasNonNull("note")) {
            remarks.add("说明 " + code + "：" + target.path("note").asText());
        }
        if (results.target(code).path("basis").asText().equals("elapsed")) {
            remarks.add("进度 " + code + "：没有登记阶段目标，与时间进度比较");
        }
    }

    /** The other task that has this element filled in, when this one only quotes it. */
    private Optional<String> owner(String code, JsonNode task) {
        return StreamSupport.stream(plan.path("tasks").spliterator(), false)
                .filter(other -> !other.path("id").equals(task.path("id")))
                .filter(other -> Results.asked(other).contains(code))
                .map(other -> other.path("id").asText())
                .findFirst();
    }

    private void onEntry(JsonNode task, JsonNode owed, List<String> remarks) {
        String name = people.name(owed.path("unit").asText());
        if (owed.path("state").asText().equals("missing")) {
            remarks.add("未报 " + name + "（应于 " + owed.path("dueOn").asText() + " 前）");
        } else if (owed.path("timeliness").asText().equals("late")) {
            remarks.add("迟报 " + name + "（应于 " + owed.path("dueOn").asText() + " 前）");
        }
        JsonNode entry = entries.getOrDefault(owed.path("entry").asText(), Api.JSON.missingNode());
        if (entry.path("revision").asInt() > 1) {
            remarks.add("更正 " + name + "：第 " + entry.path("revision").asText() + " 次提交有效");
        }
        if (owed.path("unit").equals(task.path("leadUnit"))) {
            entry.path("items")
                    .forEach(item -> remarks.add("牵头 " + item.path("text").asText()));
        }
        entry.path("findings").forEach(finding -> remarks.add("疑点 " + name + "：" + Wording.finding(finding)));
    }

    private void onResult(String code, List<String> remarks) {
        results.of(code)
                .path("findings")
                .forEach(finding -> remarks.add("疑点 " + code + "：" + Wording.finding(finding)));
    }

    /** Who was asked for a figure and has none in the result. */
    private void onGap(JsonNode task, JsonNode figure, List<String> remarks) {
        String code = figure.path("dataElement").asText();
        JsonNode reporters =
                figure.path("reporters").isArray() ? figure.path("reporters") : task.path("reportingUnits");
        if (figure.path("reporters").asText().equals("lead")) {
            return;
        }
        Set<String> given = new LinkedHashSet<>();
        results.sources(code).forEach(row -> given.add(unit(row)));
        List<String> gaps = new ArrayList<>();
        reporters.forEach(unit -> {
            if (!given.contains(unit.asText())) {
                gaps.add(people.name(unit.asText()));
            }
        });
        if (!gaps.isEmpty()) {
            remarks.add("缺数 " + code + "：" + (given.isEmpty() ? gaps.size() + " 个单位均未报" : String.join("、", gaps)));
        }
    }

    /** The unit whose entry a figure came with. */
    String unit(JsonNode source) {
        String entry = source.path("source").path("entry").asText();
        return entries.getOrDefault(entry, source).path("unit").asText();
    }
}
