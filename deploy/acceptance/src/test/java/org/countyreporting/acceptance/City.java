package org.countyreporting.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.countyreporting.acceptance.RunningStack.Product;
import org.countyreporting.local.api.Answer;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Bearer;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.UnitId;

/** A city of its own for one test: a commission that plans, its counties that report, a data element for each task. */
record City(Product product, String division, List<Reporter> reporters, List<String> elements) {

    static final List<String> PERIODS = List.of("2024-01", "2024-02", "2024-03");

    private static final int TASKS = 4;
    private static final int REPORTERS = 4;

    record Reporter(String division, String unit) {}

    static City register(Product product, String division) {
        List<Reporter> reporters = Divisions.shipped().at(DivisionLevel.COUNTY, DivisionCode.parse(division)).stream()
                .limit(REPORTERS)
                .map(City::reporter)
                .toList();
        List<String> elements = IntStream.range(0, TASKS)
                .mapToObj(task -> "visits_" + division + "_" + task)
                .toList();
        City city = new City(product, division, reporters, elements);
        city.putUnit(city.commission(), division);
        reporters.forEach(reporter -> city.putUnit(reporter.unit(), reporter.division()));
        elements.forEach(element -> Api.required(
                city.administrator()
                        .put(
                                "/v1/data-elements/" + element,
                                object().put("name", element).put("unit", "人次").put("kind", "flow"),
                                ""),
                element));
        return city;
    }

    private static Reporter reporter(Division county) {
        String code = county.code().text();
        return new Reporter(code, UnitId.of("11" + code + "200000001").text());
    }

    static ObjectNode object() {
        return Api.JSON.createObjectNode();
    }

    private void putUnit(String unit, String where) {
        ObjectNode body =
                object().put("name", where + "卫生健康委").put("division", where).put("kind", "commission");
        Api.required(administrator().put("/v1/units/" + unit, body, ""), unit);
    }

    String commission() {
        return UnitId.of("11" + division + "00200000001").text();
    }

    Api administrator() {
        return product.as("administrator", "00");
    }

    Api planner() {
        return product.as("planner", division);
    }

    Api reader() {
        return product.as("reader", division);
    }

    Api supplier() {
        return product.as("supplier", division);
    }

    Api reviewer() {
        return product.as(Bearer.of("reviewer", division, commission()));
    }

    Api reporter(Reporter reporter) {
        return product.as(Bearer.of("reporter", reporter.division(), reporter.unit()));
    }

    /** A draft in which every county reports one figure for every task. */
    String draft(String title) {
        ObjectNode plan = object().put("title", title)
                .put("year", 2024)
                .put("division", division)
                .put("issuer", commission());
        plan.putArray("schedules")
                .addObject()
                .put("id", "monthly")
                .put("frequency", "month")
                .put("first", PERIODS.get(0))
                .put("last", PERIODS.get(PERIODS.size() - 1));
        ArrayNode tasks = plan.putArray("tasks");
        elements.forEach(element -> addTask(tasks, element));
        JsonNode created =
                Patience.untilAnswered(posting(planner(), "/v1/plans", plan)).body();
        return created.path("id").asText();
    }

    private void addTask(ArrayNode tasks, String element) {
        ObjectNode task = tasks.addObject()
                .put("id", element)
                .put("label", (tasks.size() + 1) + ".")
                .put("title", element);
        ArrayNode units = task.putArray("reportingUnits");
        reporters.forEach(reporter -> units.add(reporter.unit()));
        task.putArray("figures").addObject().put("dataElement", element).put("reporters", "each");
        task.putArray("targets")
                .addObject()
                .put("dataElement", element)
                .put("comparator", "at-least")
                .put("value", 10)
                .put("unit", "人次");
    }

    void publish(String plan) {
        Patience.untilAnswered(posting(planner(), "/v1/plans/" + plan + "/publication", null));
    }

    /** A POST that stays the same request however often it is sent. */
    static Supplier<Answer> posting(Api api, String path, JsonNode body) {
        UUID key = UUID.randomUUID();
        return () -> api.post(path, body, key);
    }

    /** What the counties and the commission owe for one plan. */
    int owed() {
        return (reporters.size() + 1) * elements.size() * PERIODS.size();
    }
}
