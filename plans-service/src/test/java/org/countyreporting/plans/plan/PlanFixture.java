package org.countyreporting.plans.plan;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.vocabulary.UnitId;

/** Plans for tests as the JSON of the API, and the calls that write them. */
public final class PlanFixture {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlanFixture() {}

    /** A plan of Linyi's for 2020 without tasks. */
    public static Map<String, Object> planOf(UnitId issuer) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("title", "2020年卫生健康重点工作任务");
        plan.put("year", 2020);
        plan.put("division", "3713");
        plan.put("issuer", issuer.text());
        plan.put("tasks", new ArrayList<>());
        return plan;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> withTask(Map<String, Object> plan, Map<String, Object> task) {
        ((List<Object>) plan.get("tasks")).add(task);
        return plan;
    }

    public static Map<String, Object> task(String id) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("id", id);
        task.put("label", id + ".");
        task.put("title", "任务" + id);
        return task;
    }

    /** At least so many of an element. */
    public static Map<String, Object> target(String id, Number value) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("id", id);
        target.put("dataElement", "model_clinics_county");
        target.put("comparator", "at-least");
        target.put("value", value);
        target.put("unit", "处");
        return target;
    }

    public static RequestSpecification as(String role, String division) {
        return given().header("Authorization", Tokens.bearer(role, division)).contentType("application/json");
    }

    public static RequestSpecification planner() {
        return as(Roles.PLANNER, "3713");
    }

    public static Response create(Map<String, Object> plan) {
        return planner().body(text(plan)).post("/v1/plans");
    }

    public static String created(Map<String, Object> plan) {
        return create(plan).then().statusCode(201).extract().path("id");
    }

    public static String published(Map<String, Object> plan) {
        String id = created(plan);
        planner().post("/v1/plans/" + id + "/publication").then().statusCode(200);
        return id;
    }

    public static String text(Object json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
