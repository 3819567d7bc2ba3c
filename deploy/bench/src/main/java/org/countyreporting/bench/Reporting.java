package org.countyreporting.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.local.stack.Waiting;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.UnitId;

/** A plan of the city that asks each of its nine counties for one figure a month and task, and how it is reported. */
final class Reporting {

    static final int TASKS = 12;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Ground ground;
    private final int year;
    private final UnitId commission = unit(Nation.CITY);
    private final List<DivisionCode> counties = Divisions.shipped().at(DivisionLevel.COUNTY, Nation.CITY).stream()
            .map(county -> county.code())
            .toList();
    private String plan;

    Reporting(Ground ground, int year) {
        this.ground = ground;
        this.year = year;
    }

    record Report(String element, DivisionCode county, String period, int value) {}

    /** Every report that the plan asks for, each with a figure of its own. */
    List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (int task = 1; task <= TASKS; task++) {
                for (DivisionCode county : counties) {
                    String period = "%d-%02d".formatted(year, month);
                    reports.add(new Report(element(task), county, period, reports.size() + 1));
                }
            }
        }
        return reports;
    }

    /** Who reports, and what for: once for every year. */
    void declare() {
        register(commission, Nation.CITY);
        counties.forEach(county -> register(unit(county), county));
        IntStream.rangeClosed(1, TASKS)
                .mapToObj(Reporting::element)
                .forEach(element -> Api.required(
                        ground.administrator()
                                .put(
                                        "/v1/data-elements/" + element,
                                        object().put("name", element)
                                                .put("unit", "人次")
                                                .put("kind", "flow"),
                                        ""),
                        element));
    }

    void publish() {
        Api planner = ground.as(Bearer.of("planner", Nation.CITY.text(), commission.text()));
        plan = Api.required(planner.post("/v1/plans", body()), "plan")
                .body()
                .path("id")
                .asText();
        Api.required(planner.post("/v1/plans/" + plan + "/publication", null), "publication");
        String owed = "/v1/obligations?plan=" + plan + "&limit=1";
        if (!Waiting.until(PATIENCE, () -> !planner.read(owed).path("items").isEmpty())) {
            throw new IllegalStateException("the plan has not reached progress-service");
        }
    }

    /** All of them, as fast as some callers can. */
    void sendAll(int callers) throws InterruptedException {
        Queue<Report> left = new ConcurrentLinkedQueue<>(reports());
        Latencies.of(callers, left.size(), () -> () -> send(left.remove()));
    }

    /** Reports, submits and has it accepted. */
    void send(Report report) {
        Api reporter = ground.as(Bearer.of(
                "reporter", report.county().text(), unit(report.county()).text()));
        Api reviewer = ground.as(Bearer.of("reviewer", Nation.CITY.text(), commission.text()));
        ObjectNode entry = object().put("plan", plan)
                .put("task", report.element())
                .put("unit", unit(report.county()).text())
                .put("period", report.period())
                .put("status", "under-way");
        entry.putArray("items").add("按月推进。");
        entry.putArray("figures")
                .addObject()
                .put("dataElement", report.element())
                .put("value", report.value());
        String id = Api.required(reporter.post("/v1/progress-entries", entry), "entry")
                .body()
                .path("id")
                .asText();
        Api.required(reporter.post("/v1/progress-entries/" + id + "/submission", null), "submission");
        Api.required(reviewer.post("/v1/progress-entries/" + id + "/acceptance", null), "acceptance");
    }

    boolean isInTheResults(Report report) {
        Api reader = ground.as(Bearer.of("reader", Nation.CITY.text()));
        return reader.read("/v1/results?dataElement=" + report.element() + "&division=" + report.county() + "&period="
                                + report.period())
                        .path("items")
                        .path(0)
                        .path("value")
                        .asInt()
                == report.value();
    }

    private ObjectNode body() {
        ObjectNode plan = object().put("title", "按月填报")
                .put("year", year)
                .put("division", Nation.CITY.text())
                .put("issuer", commission.text());
        ArrayNode tasks = plan.putArray("tasks");
        IntStream.rangeClosed(1, TASKS).forEach(number -> {
            ObjectNode task = tasks.addObject()
                    .put("id", element(number))
                    .put("label", number + ".")
                    .put("title", "任务" + number);
            ArrayNode units = task.putArray("reportingUnits");
            counties.forEach(county -> units.add(unit(county).text()));
            task.putArray("figures")
                    .addObject()
                    .put("dataElement", element(number))
                    .put("reporters", "each");
        });
        return plan;
    }

    private void register(UnitId unit, DivisionCode division) {
        ObjectNode body = object().put("name", division + "卫生健康委")
                .put("division", division.text())
                .put("kind", "commission");
        Api.required(ground.administrator().put("/v1/units/" + unit, body, ""), unit.text());
    }

    private static UnitId unit(DivisionCode division) {
        return UnitId.of(("11" + division + "0000000000000000").substring(0, 17));
    }

    private static String element(int task) {
        return "bench_task_%02d".formatted(task);
    }

    private static ObjectNode object() {
        return Api.JSON.createObjectNode();
    }
}
