package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
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

/** The month's report, task by task. Every figure in it is one that the API answered. */
final class Report {

    private final People people;
    private final Api api;
    private final JsonNode plan;
    private final String period;
    private final Results results;
    private final Map<String, List<JsonNode>> obligations;
    private final Map<String, JsonNode> entries = new LinkedHashMap<>();

    Report(People people, JsonNode plan, String period) {
        this.people = people;
        this.api = people.reader();
        this.plan = plan;
        this.period = period;
        this.results = Results.of(api, plan, period);
        String which = "?plan=" + plan.path("id").asText() + "&period=" + period;
        this.obligations = api.list("/v1/obligations" + which).stream()
                .collect(Collectors.groupingBy(owed -> owed.path("task").asText()));
        api.list("/v1/progress-entries" + which)
                .forEach(entry -> entries.put(entry.path("id").asText(), entry));
    }

    void print(PrintStream out) {
        Table table = new Table(3);
        table.add("", "指标或数据元", "目标", "实际", "完成率", "差距", "时间进度", "落后(点)", "状态", "覆盖", "截至");
        Map<Integer, JsonNode> tasks = new LinkedHashMap<>();
        int row = 1;
        for (JsonNode task : plan.path("tasks")) {
            tasks.put(row, task);
            for (List<String> cells : rows(task)) {
                table.add(cells);
                row++;
            }
        }
        List<String> lines = table.lines();
        out.println(plan.path("title").asText() + "  " + plan.path("division").asText() + "  " + period);
        out.println(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            if (tasks.containsKey(i)) {
                printTask(out, tasks.get(i));
            }
            out.println(lines.get(i));
            if (tasks.containsKey(i + 1) || i == lines.size() - 1) {
                printRemarks(out, taskBefore(tasks, i));
            }
        }
    }

    private static JsonNode taskBefore(Map<Integer, JsonNode> tasks, int row) {
        return tasks.entrySet().stream()
                .filter(task -> task.getKey() <= row)
                .reduce((first, second) -> second)
                .orElseThrow()
                .getValue();
    }

    private void printTask(PrintStream out, JsonNode task) {
        out.println();
        out.println(task.path("label").asText() + " " + task.path("title").asText() + "  （牵头 "
                + people.name(task.path("leadUnit").asText()) + "）");
    }

    /** A row for each target, then one for each figure without a target. */
    private List<List<String>> rows(JsonNode task) {
        List<List<String>> rows = new ArrayList<>();
        Set<String> aimedAt = new LinkedHashSet<>();
        for (JsonNode target : task.path("targets")) {
            String code = Results.codeOf(target);
            aimedAt.add(code);
            rows.add(row(code, target));
        }
        for (JsonNode figure : task.path("figures")) {
            String code = figure.path("dataElement").asText();
            if (!aimedAt.contains(code)) {
                rows.add(row(code, Api.JSON.missingNode()));
            }
        }
        return rows;
    }

    private List<String> row(String code, JsonNode target) {
        JsonNode result = results.of(code);
        JsonNode compared = result.path("comparisons").path("target");
        String unit = result.path("unit").asText(target.path("unit").asText(""));
        boolean aimed = target.isObject();
        return List.of(
                "    ",
                result.path("name").asText(target.path("name").asText("")) + " " + code,
                aimed ? Wording.target(target) : "",
                result.path("display").asText(Wording.amount(result.path("value"), unit)),
                aimed ? Wording.percent(compared.path("completion")) : "",
                aimed ? Wording.amount(compared.path("gap"), unit) : "",
                aimed ? Wording.percent(compared.path("expectedShare")) : "",
                aimed ? Wording.points(compared.path("lag")) : "",
                aimed ? Wording.state(compared.path("state")) : "",
                Wording.coverage(result.path("coverage")),
                result.path("asOf").asText(""));
    }

    private void printRemarks(PrintStream out, JsonNode task) {
        targetRemarks(task).forEach(remark -> out.println("       " + remark));
        entryRemarks(task).forEach(remark -> out.println("       " + remark));
        for (String code : codes(task)) {
            List<JsonNode> sources = results.sources(code);
            results.of(code)
                    .path("findings")
                    .forEach(finding -> out.println("       疑点 " + code + "：" + Wording.finding(finding)));
            out.println("       来源 " + code + "：" + sources.size() + " 条  " + results.link(code));
        }
    }

    private List<String> targetRemarks(JsonNode task) {
        List<String> remarks = new ArrayList<>();
        for (JsonNode target : task.path("targets")) {
            String code = Results.codeOf(target);
            owner(code, task).ifPresent(owner -> remarks.add("引用 " + code + "：由" + owner + "号任务填报，此处只引用"));
            if (target.hasNonNull("inferred")) {
                JsonNode inferred = target.path("inferred");
                remarks.add("推算 " + code + "：目标由" + inferred.path("from").asText() + "，可能为 "
                        + Wording.plain(inferred.path("low")) + "–" + Wording.plain(inferred.path("high")));
            }
            if (target.hasNonNull("note")) {
                remarks.add("说明 " + code + "：" + target.path("note").asText());
            }
            String basis = results.of(code)
                    .path("comparisons")
                    .path("target")
                    .path("basis")
                    .asText("");
            if (basis.equals("elapsed")) {
                remarks.add("进度 " + code + "：没有登记阶段目标，与时间进度比较");
            }
        }
        return remarks;
    }

    /** The other task that has this element filled in, when this one only quotes it. */
    private Optional<String> owner(String code, JsonNode task) {
        return StreamSupport.stream(plan.path("tasks").spliterator(), false)
                .filter(other -> !other.path("id").equals(task.path("id")))
                .filter(other -> asked(other).contains(code))
                .map(other -> other.path("id").asText())
                .findFirst();
    }

    private static Set<String> asked(JsonNode task) {
        Set<String> asked = new LinkedHashSet<>();
        task.path("figures")
                .forEach(figure -> asked.add(figure.path("dataElement").asText()));
        return asked;
    }

    private static Set<String> codes(JsonNode task) {
        Set<String> codes = new LinkedHashSet<>();
        task.path("targets").forEach(target -> codes.add(Results.codeOf(target)));
        codes.addAll(asked(task));
        return codes;
    }

    private List<String> entryRemarks(JsonNode task) {
        List<String> remarks = new ArrayList<>();
        for (JsonNode owed : obligations.getOrDefault(task.path("id").asText(), List.of())) {
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
        return remarks;
    }

    /** Where the figures of one element came from, one by one. */
    void printSources(PrintStream out, String code) {
        Table table = new Table(2);
        table.add("单位", "填报", "提交", "数值", "采用的修订", "提交人", "审核人", "审核时间");
        for (JsonNode row : results.sources(code)) {
            JsonNode source = row.path("source");
            table.add(
                    people.name(row.path("unit").asText(row.path("division").asText())),
                    source.path("entry").asText(),
                    source.path("submittedAt").asText(),
                    Wording.plain(row.path("value")),
                    source.path("revision").asText(),
                    source.path("submittedBy").asText(),
                    source.path("acceptedBy").asText(),
                    source.path("acceptedAt").asText());
        }
        table.lines().forEach(line -> out.println("  " + line));
    }
}
