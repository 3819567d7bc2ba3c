package org.countyreporting.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.local.api.Answer;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.Waiting;

/** Something real inside one city for every operation to be called on, with a body that is right in itself. */
record Places(
        City city,
        String plan,
        String target,
        String obligation,
        String entry,
        String operation,
        String finding,
        JsonNode draftEntry,
        String document) {

    static final String TEXT = "text/plain; charset=UTF-8";
    private static final String WORDS = "走访计划\n\n一、走访。年内走访10人次。\n";

    static Places prepare(City city) {
        String element = city.elements().get(0);
        ObjectNode indicator =
                City.object().put("name", "走访人次").put("unit", "人次").put("numerator", element);
        Api.required(city.administrator().put("/v1/indicators/" + indicator(city), indicator, ""), "indicator");
        String plan = city.draft("走访计划");
        city.publish(plan);
        Api reader = city.reader();
        String obligations = "/v1/obligations?plan=" + plan + "&limit=500";
        Waiting.until(
                Patience.LIMIT, () -> !reader.read(obligations).path("items").isEmpty());
        City.Reporter reporter = city.reporters().get(0);
        ObjectNode entry = City.object()
                .put("plan", plan)
                .put("task", city.elements().get(0))
                .put("unit", reporter.unit())
                .put("period", City.PERIODS.get(0))
                .put("noProgress", true);
        JsonNode created = Patience.untilAnswered(City.posting(city.reporter(reporter), "/v1/progress-entries", entry))
                .body();
        JsonNode target = reader.read("/v1/plans/" + plan)
                .path("tasks")
                .path(0)
                .path("targets")
                .path(0);
        return new Places(
                city,
                plan,
                target.path("id").asText(),
                reader.read(obligations).path("items").path(0).path("id").asText(),
                created.path("id").asText(),
                supplied(city),
                finding(city),
                entry,
                Api.required(city.planner().post("/v1/documents", TEXT, WORDS), "document")
                        .body()
                        .path("id")
                        .asText());
    }

    /** A total stated for the city that is not what its county says. */
    private static String supplied(City city) {
        String row = city.elements().get(0) + ",%s,2023-12,%d\n";
        String csv = "dataElement,division,period,value\n"
                + row.formatted(city.division(), 1)
                + row.formatted(city.reporters().get(0).division(), 3);
        Api supplier = city.supplier();
        UUID key = UUID.randomUUID();
        return Patience.untilAnswered(() -> supplier.supply(csv, "", key))
                .body()
                .path("id")
                .asText();
    }

    private static String finding(City city) {
        String findings = "/v1/findings?division=" + city.division();
        Waiting.until(
                Patience.LIMIT,
                () -> !city.reader().read(findings).path("items").isEmpty());
        return city.reader().read(findings).path("items").path(0).path("id").asText();
    }

    Answer call(Operation operation, Api api) {
        String path = path(operation);
        if (operation.name().equals("importDocument")) {
            return api.post(path, TEXT, WORDS);
        }
        return switch (operation.method()) {
            case "GET" -> api.get(path + query(operation));
            case "PUT" -> api.put(path, body(operation), "\"1\"");
            case "PATCH" -> api.patch(path, body(operation), "\"1\"");
            default -> api.post(path, body(operation));
        };
    }

    String path(Operation called) {
        String path = called.template();
        Map<String, String> ids = Map.of(
                "/v1/plans/{id}", plan,
                "/v1/targets/{id}", target,
                "/v1/units/{id}", city.commission(),
                "/v1/documents/{id}", document,
                "/v1/obligations/{id}", obligation,
                "/v1/progress-entries/{id}", entry,
                "/v1/operations/{id}", operation,
                "/v1/findings/{id}", finding);
        for (Map.Entry<String, String> id : ids.entrySet()) {
            if (path.startsWith(id.getKey())) {
                path = path.replace("{id}", id.getValue());
            }
        }
        return path.replace("{revision}", "1")
                .replace("/divisions/{code}", "/divisions/" + city.division())
                .replace("/indicators/{code}", "/indicators/" + indicator(city))
                .replace("{code}", city.elements().get(0));
    }

    /** A code is one thing: the indicator over an element is called otherwise. */
    private static String indicator(City city) {
        return city.elements().get(0) + "_total";
    }

    String query(Operation operation) {
        return switch (operation.name()) {
            case "listResults", "listResultSources" ->
                "?dataElement=" + city.elements().get(0) + "&division=" + city.division() + "&period="
                        + City.PERIODS.get(0);
            case "listScoreboard" -> "?plan=" + plan + "&period=" + City.PERIODS.get(0);
            case "getOverview" -> "?division=" + city.division() + "&period=" + City.PERIODS.get(0);
            case "listDivisions" -> "?parent=" + city.division();
            case "listPlans",
                    "listDocuments",
                    "listUnits",
                    "listObligations",
                    "listCompleteness",
                    "listProgressEntries",
                    "listObservations",
                    "listFindings" -> "?division=" + city.division();
            default -> "";
        };
    }

    /** Null for an operation that takes none. */
    JsonNode body(Operation operation) {
        return switch (operation.name()) {
            case "putUnit" ->
                City.object()
                        .put("name", "市卫生健康委")
                        .put("division", city.division())
                        .put("kind", "commission");
            case "createPlan", "changePlan" -> smallPlan();
            case "putAllocations" -> allocations();
            case "createProgressEntry", "updateProgressEntry" -> draftEntry;
            case "draftEntriesFromDocument" ->
                City.object()
                        .put("document", document)
                        .put("plan", plan)
                        .put("unit", city.reporters().get(0).unit())
                        .put("period", City.PERIODS.get(0));
            case "postObservations" -> observations();
            case "checkClaims" -> claims();
            case "judgeFinding" -> City.object().put("state", "explained").put("note", "已与县区核实");
            case "putDataElement" ->
                City.object().put("name", "走访人次").put("unit", "人次").put("kind", "flow");
            case "putIndicator" ->
                City.object()
                        .put("name", "走访人次")
                        .put("unit", "人次")
                        .put("numerator", city.elements().get(0));
            case "returnProgressEntry", "correctProgressEntry", "waiveObligation" ->
                City.object().put("reason", "数据有误，请核实");
            default -> null;
        };
    }

    private JsonNode smallPlan() {
        ObjectNode plan = City.object()
                .put("title", "走访计划")
                .put("year", 2024)
                .put("division", city.division())
                .put("issuer", city.commission());
        plan.putArray("tasks").addObject().put("label", "1.").put("title", "走访");
        return plan;
    }

    private JsonNode allocations() {
        ObjectNode allocations = City.object();
        allocations
                .putArray("allocations")
                .addObject()
                .put("division", city.reporters().get(0).division())
                .put("value", 5);
        return allocations;
    }

    private JsonNode claims() {
        ObjectNode claims = City.object();
        claims.putArray("claims")
                .addObject()
                .put("dataElement", city.elements().get(0))
                .put("division", city.division())
                .put("period", City.PERIODS.get(0))
                .put("value", 3);
        return claims;
    }

    private JsonNode observations() {
        ObjectNode observations = City.object();
        observations
                .putArray("observations")
                .addObject()
                .put("dataElement", city.elements().get(0))
                .put("division", city.reporters().get(0).division())
                .put("period", City.PERIODS.get(0))
                .put("value", 3);
        return observations;
    }
}
