package org.countyreporting.plans.plan;

import static org.countyreporting.plans.plan.PlanFixture.as;
import static org.countyreporting.plans.plan.PlanFixture.create;
import static org.countyreporting.plans.plan.PlanFixture.created;
import static org.countyreporting.plans.plan.PlanFixture.planOf;
import static org.countyreporting.plans.plan.PlanFixture.planner;
import static org.countyreporting.plans.plan.PlanFixture.published;
import static org.countyreporting.plans.plan.PlanFixture.target;
import static org.countyreporting.plans.plan.PlanFixture.task;
import static org.countyreporting.plans.plan.PlanFixture.text;
import static org.countyreporting.plans.plan.PlanFixture.withTask;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.plans.PeersStub;
import org.countyreporting.plans.unit.UnitFixture;
import org.countyreporting.vocabulary.UnitId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class PlanResourceTest {

    @BeforeAll
    static void reportFailures() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    @Test
    void aPlanIsWrittenWithWhatItLeavesOutFilledIn() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        Map<String, Object> task = task("177");
        task.remove("id");
        task.put("targets", List.of(Map.of("comparator", "no-number", "note", "年度目标未列数值")));
        task.put("figures", List.of(Map.of("dataElement", "two_cancer_screenings")));

        create(withTask(planOf(issuer), task))
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .header("ETag", "\"1\"")
                .body("state", equalTo("draft"))
                .body("revision", equalTo(1))
                .body("draftRevision", equalTo(1))
                .body("schedules", hasSize(1))
                .body("schedules[0].id", equalTo("monthly"))
                .body("schedules[0].first", equalTo("2020-01"))
                .body("schedules[0].last", equalTo("2020-12"))
                .body("schedules[0].dueWorkingDays", equalTo(5))
                .body("tasks[0].id", notNullValue())
                .body("tasks[0].leadUnit", equalTo(issuer.text()))
                .body("tasks[0].schedule", equalTo("monthly"))
                .body("tasks[0].figures[0].reporters", equalTo("each"))
                .body("tasks[0].figures[0].required", equalTo(true))
                .body("tasks[0].targets[0].id", notNullValue())
                .body("tasks[0].targets[0].applies", equalTo("total"));
    }

    @Test
    void everythingWrongWithAPlanIsNamedAtOnce() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        String unregistered = UnitFixture.anyId().text();
        String id = UUID.randomUUID().toString();
        Map<String, Object> plan = planOf(issuer);
        plan.put("division", "3799");
        plan.put("sections", List.of(Map.of("label", "一、", "title", "甲"), Map.of("label", "一、", "title", "乙")));
        plan.put("schedules", List.of(Map.of("frequency", "month", "first", "2020-Q1", "last", "2020-03")));
        Map<String, Object> first = task("1");
        first.put("section", "二、");
        first.put("schedule", "weekly");
        first.put("leadUnit", unregistered);
        first.put("replaces", List.of("0"));
        first.put("figures", List.of(Map.of("dataElement", "a", "reporters", List.of("x", unregistered))));
        Map<String, Object> second = task("1");
        second.put("figures", List.of(Map.of("dataElement", "a", "reporters", "all")));
        second.put("derivedFrom", Map.of("plan", id, "task", "7"));
        second.put(
                "targets",
                List.of(
                        Map.of("id", id, "comparator", "between", "indicator", "a", "value", 3, "valueHigh", 2),
                        Map.of("id", id, "comparator", "increase-by", "indicator", "a", "value", 1),
                        Map.of("comparator", "at-least", "value", 1),
                        Map.of("comparator", "event"),
                        Map.of(
                                "comparator",
                                "at-most",
                                "dataElement",
                                "b",
                                "value",
                                1,
                                "start",
                                "2020-03-01",
                                "deadline",
                                "2020-02-01"),
                        Map.of(
                                "comparator",
                                "exactly",
                                "dataElement",
                                "b",
                                "value",
                                1,
                                "deadline",
                                "2020-06-30",
                                "milestones",
                                List.of(
                                        Map.of("period", "2020-03", "value", 1),
                                        Map.of("period", "2020-Q1", "value", 1),
                                        Map.of("period", "2020-09", "value", 1)))));

        create(withTask(withTask(plan, first), second))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/division",
                                "/sections/1/label",
                                "/schedules/0/first",
                                "/tasks/0/section",
                                "/tasks/0/schedule",
                                "/tasks/0/leadUnit",
                                "/tasks/0/replaces/0",
                                "/tasks/0/figures/0/reporters/0",
                                "/tasks/0/figures/0/reporters/1",
                                "/tasks/1/id",
                                "/tasks/1/figures/0/dataElement",
                                "/tasks/1/figures/0/reporters",
                                "/tasks/1/derivedFrom",
                                "/tasks/1/targets/0/valueHigh",
                                "/tasks/1/targets/1/id",
                                "/tasks/1/targets/1/change",
                                "/tasks/1/targets/2/indicator",
                                "/tasks/1/targets/3/event",
                                "/tasks/1/targets/4/deadline",
                                "/tasks/1/targets/5/milestones/1/period",
                                "/tasks/1/targets/5/milestones/2/period"));
    }

    @Test
    void nonsenseInsideIsNamedAndNeverAFailure() {
        planner()
                .body(
                        """
                        {"title":"计划","year":2020,"division":"3713","issuer":"1","tasks":[null,
                         {"label":"1.","title":"一","supportingUnits":[null],"replaces":[null],
                          "figures":[null,{"dataElement":"A","reporters":null},{"dataElement":"b","reporters":{"a":1}}],
                          "targets":[null,{"comparator":"more","milestones":[null],"value":1e400}]}],
                         "schedules":[null,{"periods":[null]}],"sections":[null],"withdrawnTasks":[null]}
                        """)
                .post("/v1/plans")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/issuer", "/tasks/0", "/tasks/1/targets/1/comparator"));
    }

    @Test
    void aTextWithANulIsRefused() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        Map<String, Object> plan = planOf(issuer);
        plan.put("title", "a\u0000b");

        create(plan).then().statusCode(400);
    }

    @Test
    void aTargetOfAnotherPlanIsNotTakenOver() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        String target = "t-" + UUID.randomUUID();
        Map<String, Object> task = task("1");
        task.put("targets", List.of(target(target, 200)));
        created(withTask(planOf(issuer), task));

        create(withTask(planOf(issuer), task))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/tasks/0/targets/0/id"));
    }

    @Test
    void onlyAPlannerOfTheDivisionAndItsIssuerWrites() {
        UnitId city = UnitFixture.commissionOf("3713");
        UnitId county = UnitFixture.commissionOf("371302");
        Map<String, Object> ofCounty = withTask(planOf(county), task("1"));
        ofCounty.put("division", "371302");
        Map<String, Object> inTheNameOfTheCity = withTask(planOf(city), task("1"));
        inTheNameOfTheCity.put("division", "371302");
        String countyPlanner = "371302";

        as(Roles.PLANNER, countyPlanner)
                .body(text(ofCounty))
                .post("/v1/plans")
                .then()
                .statusCode(201);
        as(Roles.PLANNER, countyPlanner)
                .body(text(inTheNameOfTheCity))
                .post("/v1/plans")
                .then()
                .statusCode(403);
        as(Roles.PLANNER, "3702").body(text(ofCounty)).post("/v1/plans").then().statusCode(403);
        for (String role : List.of(Roles.REPORTER, Roles.REVIEWER, Roles.READER, Roles.SUPPLIER, Roles.ADMINISTRATOR)) {
            as(role, "00").body("{}").post("/v1/plans").then().statusCode(403);
        }
    }

    @Test
    void anIssuerFromElsewhereIsRefused() {
        UnitId elsewhere = UnitFixture.commissionOf("3702");

        as(Roles.PLANNER, "37")
                .body(text(planOf(elsewhere)))
                .post("/v1/plans")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/issuer"));
    }

    @Test
    void aDraftIsItsDivisionsOwnAndAPublishedPlanAlsoThatOfTheUnitsItNames() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        UnitId guest = UnitFixture.institutionOf("3702");
        Map<String, Object> task = task("1");
        task.put("supportingUnits", List.of(guest.text()));
        String id = created(withTask(planOf(issuer), task));
        String asGuest = Tokens.bearer(Roles.REPORTER, "3702", guest.text());
        String asStranger = Tokens.bearer(Roles.READER, "3702");

        get(asGuest, id).statusCode(404);
        planner().post("/v1/plans/" + id + "/publication").then().statusCode(200);

        get(asGuest, id).statusCode(200);
        get(asStranger, id).statusCode(404);
        get(Tokens.bearer(Roles.READER, "371302"), id).statusCode(404);
        get(Tokens.bearer(Roles.READER, "37"), id).statusCode(200);
        get(Tokens.bearer(Roles.SUPPLIER, "3713"), id).statusCode(403);
        RestAssured.given()
                .header("Authorization", asGuest)
                .get("/v1/plans?limit=500")
                .then()
                .body("items.id", equalTo(List.of(id)));
        planner().post("/v1/plans/" + id + "/revisions").then().statusCode(201);
        get(asGuest, id + "/revisions/1").statusCode(200);
        get(asGuest, id + "/revisions/2").statusCode(404);
        get(Tokens.bearer(Roles.READER, "3713"), id + "/revisions/2").statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse get(String bearer, String plan) {
        return RestAssured.given()
                .header("Authorization", bearer)
                .get("/v1/plans/" + plan)
                .then();
    }

    @Test
    void theDraftIsChangedUnderACondition() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        Map<String, Object> plan = withTask(planOf(issuer), task("1"));
        String id = created(plan);
        plan.put("title", "改后的标题");
        String body = text(plan);

        planner().body(body).put("/v1/plans/" + id).then().statusCode(428);
        planner()
                .header("If-Match", "\"9\"")
                .body(body)
                .put("/v1/plans/" + id)
                .then()
                .statusCode(412);
        planner()
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/v1/plans/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("改后的标题"));
        as(Roles.PLANNER, "3702")
                .header("If-Match", "\"2\"")
                .body(body)
                .put("/v1/plans/" + id)
                .then()
                .statusCode(403);
        planner()
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/v1/plans/none")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsReadMayBeSentBack() {
        UnitId issuer = UnitFixture.commissionOf("3713");
        Map<String, Object> task = task("1");
        task.put("targets", List.of(target("t-" + UUID.randomUUID(), 200)));
        String id = published(withTask(planOf(issuer), task));
        planner().post("/v1/plans/" + id + "/revisions").then().statusCode(201);
        String draft = planner().get("/v1/plans/" + id + "/revisions/2").asString();

        planner()
                .header("If-Match", "\"3\"")
                .body(draft)
                .put("/v1/plans/" + id)
                .then()
                .statusCode(200)
                .body("tasks[0].targets[0].versions", hasSize(1));
    }

    @Test
    void plansAreListedNewestYearFirstAndPageByPage() {
        UnitId issuer = UnitFixture.commissionOf("371329");
        for (int year : new int[] {2019, 2021, 2020}) {
            Map<String, Object> plan = withTask(planOf(issuer), task("1"));
            plan.put("division", "371329");
            plan.put("year", year);
            created(plan);
        }

        String next = as(Roles.READER, "3713")
                .get("/v1/plans?division=371329&limit=2")
                .then()
                .statusCode(200)
                .body("items.year", equalTo(List.of(2021, 2020)))
                .body("items[0].tasks", nullValue())
                .extract()
                .path("next");

        as(Roles.READER, "3713")
                .queryParam("cursor", next)
                .get("/v1/plans?division=371329&limit=2")
                .then()
                .body("items.year", equalTo(List.of(2019)))
                .body("next", nullValue());
        as(Roles.READER, "3713")
                .get("/v1/plans?division=371329&year=2020&state=draft")
                .then()
                .body("items", hasSize(1));
        as(Roles.READER, "3713")
                .get("/v1/plans?division=371329&state=published")
                .then()
                .body("items", hasSize(0));
        as(Roles.READER, "3713").get("/v1/plans?division=3702").then().statusCode(404);
        as(Roles.READER, "37").get("/v1/plans?division=3799").then().statusCode(404);
        as(Roles.READER, "3713").get("/v1/plans?state=done").then().statusCode(400);
        as(Roles.READER, "3713")
                .queryParam("cursor", "WyJ4IiwiYSIsImIiXQ")
                .get("/v1/plans")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("cursor"));
    }

    @Test
    void aPlanPassesDownATaskOfOneAbove() {
        UnitId city = UnitFixture.commissionOf("3713");
        UnitId county = UnitFixture.commissionOf("371302");
        String above = published(withTask(planOf(city), task("177")));
        Map<String, Object> task = task("1");
        task.put("derivedFrom", Map.of("plan", above, "task", "177"));
        Map<String, Object> plan = withTask(planOf(county), task);
        plan.put("division", "371302");

        as(Roles.PLANNER, "371302")
                .body(text(plan))
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .body("tasks[0].derivedFrom.task", equalTo("177"));
    }

    @Test
    void problemsGiveNothingAway() {
        planner()
                .get("/v1/plans/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("detail", not(containsString("org.countyreporting")));
    }
}
