package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countyreporting.local.api.Api;

/** The month's report, task by task. Every figure in it is one that the API answered. */
final class Report {

    private final People people;
    private final JsonNode plan;
    private final String period;
    private final Results results;
    private final Remarks remarks;

    Report(People people, JsonNode plan, String period) {
        this.people = people;
        this.plan = plan;
        this.period = period;
        this.results = Results.of(people.reader(), plan, period);
        this.remarks = new Remarks(people, plan, period, results);
    }

    void print(PrintStream out) {
        Table table = new Table(3);
        table.add("指标或数据元", "目标", "状态", "实际", "本期", "完成率", "差距", "时间进度", "落后(点)", "覆盖", "截至");
        plan.path("tasks").forEach(task -> rows(task).forEach(table::add));
        Iterator<String> lines = table.lines().iterator();
        out.println(plan.path("title").asText() + "  " + plan.path("division").asText() + "  " + period);
        out.println("    " + lines.next());
        for (JsonNode task : plan.path("tasks")) {
            out.println();
            out.println(task.path("label").asText() + " " + task.path("title").asText() + "  （牵头 "
                    + people.name(task.path("leadUnit").asText()) + "）");
            rows(task).forEach(row -> out.println("    " + lines.next()));
            remarks.of(task).forEach(remark -> out.println("      " + remark));
        }
    }

    /** A row for each target, then one for each figure without a target. */
    private List<List<String>> rows(JsonNode task) {
        List<List<String>> rows = new ArrayList<>();
        Set<String> untargeted = new LinkedHashSet<>(Results.asked(task));
        for (JsonNode target : task.path("targets")) {
            String code = Results.aimedAt(target);
            untargeted.remove(code);
            rows.add(row(code, target));
        }
        untargeted.forEach(code -> rows.add(row(code, Api.JSON.missingNode())));
        return rows;
    }

    private List<String> row(String code, JsonNode target) {
        JsonNode result = results.of(code);
        JsonNode definition = results.definition(code);
        JsonNode compared = results.target(code);
        String unit = definition.path("unit").asText();
        boolean aimed = target.isObject();
        return List.of(
                definition.path("name").asText() + " " + code,
                aimed ? Wording.target(target) : "",
                aimed ? Wording.state(compared.path("state")) : "",
                result.path("display").asText(Wording.amount(result.path("value"), unit)),
                results.inPeriod(code).path("display").asText(""),
                aimed ? Wording.percent(compared.path("completion")) : "",
                aimed ? Wording.amount(compared.path("gap"), unit) : "",
                aimed ? Wording.percent(compared.path("expectedShare")) : "",
                aimed ? Wording.points(compared.path("lag")) : "",
                Wording.coverage(result.path("coverage")),
                result.path("asOf").asText(""));
    }

    /** Where the figures of one element came from, one by one. */
    void printSources(PrintStream out, String code) {
        Table table = new Table(2);
        table.add("单位", "填报", "数值", "采用的修订", "提交", "提交人", "审核", "审核人");
        for (JsonNode row : results.sources(code)) {
            JsonNode source = row.path("source");
            table.add(
                    people.name(remarks.unit(row)),
                    source.path("entry").asText(),
                    Wording.plain(row.path("value")),
                    source.path("revision").asText(),
                    day(source.path("submittedAt")),
                    source.path("submittedBy").asText(),
                    day(source.path("acceptedAt")),
                    source.path("acceptedBy").asText());
        }
        table.lines().forEach(line -> out.println("  " + line));
    }

    private static String day(JsonNode instant) {
        String text = instant.asText();
        return text.substring(0, Math.min(10, text.length()));
    }
}
