package org.countyreporting.progress;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.vocabulary.UnitId;

/** A city, two of its counties, a hospital elsewhere, and a plan of its own for each test. */
public final class Linyi {

    public static final String CITY = unit("11371300MB2800001");
    public static final String LANSHAN = unit("11371302MB2800002");
    public static final String LUOZHUANG = unit("11371311MB2800003");
    public static final String HOSPITAL_ELSEWHERE = unit("12370100MB2800004");
    public static final String SCREENINGS = "two_cancer_screenings";

    public final String plan = UUID.randomUUID().toString();

    public static String unit(String first17) {
        return UnitId.of(first17).text();
    }

    /** Delivers units and the plan, as plans-service would. */
    public static Linyi published() {
        tellUnits();
        Linyi linyi = new Linyi();
        linyi.publish(1, screening());
        return linyi;
    }

    public static void tellUnits() {
        tell(CITY, 1, "临沂市卫生健康委员会", "3713", "commission");
        tell(LANSHAN, 1, "兰山区卫生健康局", "371302", "commission");
        tell(LUOZHUANG, 1, "罗庄区卫生健康局", "371311", "commission");
        tell(HOSPITAL_ELSEWHERE, 1, "省中心医院", "3701", "institution");
    }

    public static void tell(String unit, long version, String name, String division, String kind) {
        asPeer().body(unitJson(unit, version, name, division, kind))
                .put("/peer/units/" + unit)
                .then()
                .statusCode(204);
    }

    public static String unitJson(String unit, long version, String name, String division, String kind) {
        return """
                {"id": "%s", "version": %d, "name": "%s", "division": "%s", "kind": "%s", "later": [1]}"""
                .formatted(unit, version, name, division, kind);
    }

    /** Task 179: both counties and the hospital report screenings. */
    public static Map<String, Object> screening() {
        return task("179", List.of(LANSHAN, LUOZHUANG, HOSPITAL_ELSEWHERE), figure(SCREENINGS, true));
    }

    @SafeVarargs
    public static Map<String, Object> task(String id, List<String> reportingUnits, Map<String, Object>... figures) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("id", id);
        task.put("label", id + ".");
        task.put("title", "适龄妇女两癌检查");
        task.put("leadUnit", CITY);
        task.put("reportingUnits", reportingUnits);
        task.put("schedule", "monthly");
        task.put("figures", List.of(figures));
        return task;
    }

    public static Map<String, Object> figure(String element, boolean required) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("dataElement", element);
        figure.put("required", required);
        return figure;
    }

    @SafeVarargs
    public final void publish(long version, Map<String, Object>... tasks) {
        publish(version, 5, "2020-08", "2020-09", tasks);
    }

    @SafeVarargs
    public final void publish(
            long version, int dueWorkingDays, String first, String last, Map<String, Object>... tasks) {
        Map<String, Object> schedule = Map.of(
                "id", "monthly", "frequency", "month", "first", first, "last", last, "dueWorkingDays", dueWorkingDays);
        asPeer().body(Map.of(
                        "id",
                        plan,
                        "version",
                        version,
                        "title",
                        "2020年卫生健康工作任务",
                        "year",
                        2020,
                        "division",
                        "3713",
                        "issuer",
                        CITY,
                        "schedules",
                        List.of(schedule),
                        "tasks",
                        List.of(tasks),
                        "somethingNewer",
                        true))
                .put("/peer/plans/" + plan)
                .then()
                .statusCode(204);
    }

    public static RequestSpecification asPeer() {
        return given().contentType("application/json").header(Tokens.PEER_SECRET_HEADER, Tokens.PEER_SECRET);
    }

    public static RequestSpecification asReporter(String unit) {
        String division = unit.equals(HOSPITAL_ELSEWHERE) ? "3701" : unit.equals(CITY) ? "3713" : unit.substring(2, 8);
        return as(Tokens.bearer(Roles.REPORTER, division, unit));
    }

    public static RequestSpecification asReviewer() {
        return as(Tokens.bearer(Roles.REVIEWER, "3713"));
    }

    public static RequestSpecification asPlanner() {
        return as(Tokens.bearer(Roles.PLANNER, "3713"));
    }

    public static RequestSpecification as(String bearer) {
        return given().contentType("application/json").header("Authorization", bearer);
    }

    /** The body of an entry of September with this figure. */
    public Map<String, Object> september(String unit, Object value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("plan", plan);
        entry.put("task", "179");
        entry.put("unit", unit);
        entry.put("period", "2020-09");
        entry.put("status", "under-way");
        entry.put("items", List.of("组织预约检查", Map.of("label", "②", "text", "开展入户宣传")));
        entry.put("figures", List.of(Map.of("dataElement", SCREENINGS, "value", value, "asOf", "2020-09-30")));
        return entry;
    }

    public String drafted(String unit, Object value) {
        return asReporter(unit)
                .body(september(unit, value))
                .post("/v1/progress-entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String submitted(String unit, Object value) {
        String id = drafted(unit, value);
        submit(unit, id).then().statusCode(200);
        return id;
    }

    public String accepted(String unit, Object value) {
        String id = submitted(unit, value);
        accept(id).then().statusCode(200);
        return id;
    }

    public static Response submit(String unit, String id) {
        return asReporter(unit).post("/v1/progress-entries/" + id + "/submission");
    }

    public static Response accept(String id) {
        return asReviewer().post("/v1/progress-entries/" + id + "/acceptance");
    }

    public static Response giveBack(String id, String reason) {
        return asReviewer().body(Map.of("reason", reason)).post("/v1/progress-entries/" + id + "/return");
    }

    public static Response correct(String unit, String id, String reason) {
        return asReporter(unit).body(Map.of("reason", reason)).post("/v1/progress-entries/" + id + "/correction");
    }
}
