package org.countyreporting.progress.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.progress.Linyi.CITY;
import static org.countyreporting.progress.Linyi.HOSPITAL_ELSEWHERE;
import static org.countyreporting.progress.Linyi.LANSHAN;
import static org.countyreporting.progress.Linyi.LUOZHUANG;
import static org.countyreporting.progress.Linyi.SCREENINGS;
import static org.countyreporting.progress.Linyi.as;
import static org.countyreporting.progress.Linyi.asPlanner;
import static org.countyreporting.progress.Linyi.asReporter;
import static org.countyreporting.progress.Linyi.asReviewer;
import static org.countyreporting.progress.Linyi.figure;
import static org.countyreporting.progress.Linyi.giveBack;
import static org.countyreporting.progress.Linyi.task;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.progress.Linyi;
import org.countyreporting.progress.MovableClock;
import org.countyreporting.progress.PeerStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class ObligationResourceTest {

    @BeforeEach
    void inOctober() {
        MovableClock.moveTo("2020-10-09");
    }

    @Test
    void aPublishedPlanObligesEachUnitForEachOccurrence() {
        Linyi linyi = Linyi.published();

        obligations(linyi)
                .body("items", hasSize(8))
                .body("items.unit.unique()", containsInAnyOrder(CITY, LANSHAN, LUOZHUANG, HOSPITAL_ELSEWHERE))
                .body(
                        "items.period",
                        contains(
                                "2020-08", "2020-08", "2020-08", "2020-08", "2020-09", "2020-09", "2020-09",
                                "2020-09"));
        one(linyi, LANSHAN, "2020-09")
                .body("planTitle", equalTo("2020年卫生健康工作任务"))
                .body("task", equalTo("179"))
                .body("taskLabel", equalTo("179."))
                .body("taskTitle", equalTo("适龄妇女两癌检查"))
                .body("unitName", equalTo("兰山区卫生健康局"))
                .body("division", equalTo("371302"))
                .body("dueOn", equalTo("2020-10-14"))
                .body("state", equalTo("not-due"))
                .body("timeliness", nullValue())
                .body("entry", nullValue())
                .body("figures", hasSize(1))
                .body("figures[0].dataElement", equalTo(SCREENINGS))
                .body("figures[0].required", equalTo(true))
                .body("findings", empty());
    }

    @Test
    void stateAndTimelinessFollowTheDayInChina() {
        Linyi linyi = Linyi.published();

        MovableClock.moveTo("2020-09-30");
        one(linyi, LANSHAN, "2020-09").body("state", equalTo("not-due"));
        MovableClock.moveTo("2020-10-10");
        one(linyi, LANSHAN, "2020-09").body("state", equalTo("due-soon"));
        // Half past eleven at night in China, the day of the due date.
        MovableClock.moveTo(Instant.parse("2020-10-14T15:30:00Z"));
        one(linyi, LANSHAN, "2020-09").body("state", equalTo("due-soon")).body("timeliness", nullValue());
        MovableClock.moveTo(Instant.parse("2020-10-14T16:00:00Z"));
        one(linyi, LANSHAN, "2020-09").body("state", equalTo("missing")).body("timeliness", equalTo("overdue"));
    }

    @Test
    void theStateFollowsTheEntry() {
        Linyi linyi = Linyi.published();
        String draft = linyi.drafted(LANSHAN, 1);
        one(linyi, LANSHAN, "2020-09").body("state", equalTo("not-due")).body("entry", equalTo(draft));

        Linyi.submit(LANSHAN, draft);
        one(linyi, LANSHAN, "2020-09").body("state", equalTo("submitted")).body("timeliness", equalTo("on-time"));
        giveBack(draft, "请核对");
        one(linyi, LANSHAN, "2020-09").body("state", equalTo("returned"));
        Linyi.submit(LANSHAN, draft);
        Linyi.accept(draft);
        one(linyi, LANSHAN, "2020-09").body("state", equalTo("accepted"));
        Linyi.correct(LANSHAN, draft, "核减");
        one(linyi, LANSHAN, "2020-09").body("state", equalTo("accepted"));
    }

    @Test
    void listsAreFilteredByWhatIsAsked() {
        Linyi linyi = Linyi.published();
        linyi.submitted(LANSHAN, 1);

        assertThat(units(linyi, "state", "submitted")).containsExactly(LANSHAN);
        assertThat(units(linyi, "state", "missing")).hasSize(4);
        assertThat(units(linyi, "division", "371302")).containsExactly(LANSHAN, LANSHAN);
        assertThat(units(linyi, "unit", LUOZHUANG)).containsExactly(LUOZHUANG, LUOZHUANG);
        assertThat(units(linyi, "period", "2020-Q3")).hasSize(8);
        assertThat(units(linyi, "period", "2020-08")).hasSize(4);
        assertThat(units(linyi, "task", "180")).isEmpty();
        asReviewer()
                .queryParam("plan", linyi.plan)
                .queryParam("state", "submitted", "missing")
                .get("/v1/obligations")
                .then()
                .body("items", hasSize(5));
        asReviewer().queryParam("state", "lost").get("/v1/obligations").then().statusCode(400);
        asReviewer()
                .queryParam("division", "3701")
                .get("/v1/obligations")
                .then()
                .statusCode(404);
        asReviewer()
                .queryParam("division", "371399")
                .get("/v1/obligations")
                .then()
                .statusCode(404);
    }

    @Test
    void pagesCoverTheListOnce() {
        Linyi linyi = Linyi.published();
        List<String> seen = pages("/v1/obligations", linyi, "items.id");

        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void aCallerSeesItsDivisionItsPlansAndItsOwnUnit() {
        Linyi linyi = Linyi.published();
        String ofTheHospital =
                one(linyi, HOSPITAL_ELSEWHERE, "2020-09").extract().path("id");

        assertThat(unitsSeenBy(linyi, Tokens.bearer(Roles.READER, "371302"))).containsOnly(LANSHAN);
        assertThat(unitsSeenBy(linyi, Tokens.bearer(Roles.READER, "3702"))).isEmpty();
        assertThat(unitsSeenBy(linyi, Tokens.bearer(Roles.READER, "37"))).hasSize(8);
        assertThat(unitsSeenBy(linyi, Tokens.bearer(Roles.REPORTER, "3701", HOSPITAL_ELSEWHERE)))
                .containsOnly(HOSPITAL_ELSEWHERE);
        String path = "/v1/obligations/" + ofTheHospital;
        asReviewer().get(path).then().statusCode(200);
        as(Tokens.bearer(Roles.READER, "371302")).get(path).then().statusCode(404);
        as(Tokens.bearer(Roles.SUPPLIER, "3713")).get(path).then().statusCode(403);
    }

    @Test
    void aRevisionKeepsCancelsAndAdds() {
        Linyi linyi = Linyi.published();
        String entry = linyi.accepted(LANSHAN, 5200);
        Map<String, Object> withoutLanshan = task("179", List.of(LUOZHUANG), figure(SCREENINGS, true));

        linyi.publish(2, withoutLanshan, task("180", List.of(LANSHAN)));

        one(linyi, LANSHAN, "2020-09").body("state", equalTo("cancelled")).body("entry", equalTo(entry));
        asReviewer().get("/v1/progress-entries/" + entry).then().statusCode(200).body("state", equalTo("accepted"));
        asReporter(LANSHAN)
                .body(Map.of("plan", linyi.plan, "task", "179", "unit", LANSHAN, "period", "2020-08"))
                .post("/v1/progress-entries")
                .then()
                .statusCode(409)
                .body("detail", containsString("计划修订"));
        assertThat(units(linyi, "task", "180")).containsOnly(CITY, LANSHAN);

        linyi.publish(3, Linyi.screening());

        one(linyi, LANSHAN, "2020-09").body("state", equalTo("accepted")).body("entry", equalTo(entry));
        obligations(linyi).body("items.findAll { it.task == '180' }.state", everyItem(equalTo("cancelled")));
    }

    @Test
    void aDueDateNoLongerMovesOnceSubmitted() {
        Linyi linyi = Linyi.published();
        linyi.submitted(LANSHAN, 1);

        linyi.publish(2, 1, "2020-08", "2020-09", Linyi.screening());

        one(linyi, LANSHAN, "2020-09").body("dueOn", equalTo("2020-10-14"));
        one(linyi, LUOZHUANG, "2020-09").body("dueOn", equalTo("2020-10-09"));
    }

    @Test
    void aPlanBeyondTheCalendarArrivesAndSaysWhichYearIsMissing() {
        Linyi.tellUnits();
        Linyi linyi = new Linyi();
        MovableClock.moveTo("2026-12-01");

        linyi.publish(1, 5, "2026-12", "2026-12", Linyi.screening());

        one(linyi, LANSHAN, "2026-12")
                .body("dueOn", nullValue())
                .body("state", equalTo("not-due"))
                .body("findings.code", contains("due-date-unknown"))
                .body("findings[0].message", containsString("2027"));
    }

    @Test
    void whoRunsThePlanMayWaive() {
        Linyi linyi = Linyi.published();
        String path =
                "/v1/obligations/" + one(linyi, LANSHAN, "2020-08").extract().path("id") + "/waiver";
        Map<String, String> reason = Map.of("reason", "该区本年度无此项任务");

        as(Tokens.bearer(Roles.PLANNER, "371302"))
                .body(reason)
                .post(path)
                .then()
                .statusCode(403);
        asReporter(LANSHAN).body(reason).post(path).then().statusCode(403);
        asPlanner().body("{}").post(path).then().statusCode(400).body("errors.pointer", contains("/reason"));
        asPlanner()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(reason)
                .post(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("waived"))
                .body("waiverReason", equalTo("该区本年度无此项任务"))
                .body("waivedBy", equalTo("planner@3713"))
                .body("waivedAt", notNullValue())
                .body("timeliness", nullValue());
        asPlanner().body(reason).post(path).then().statusCode(409);
        one(linyi, LANSHAN, "2020-09").body("state", not(equalTo("waived")));
    }

    @Test
    void completenessCountsWhatIsOwed() {
        Linyi linyi = Linyi.published();
        linyi.accepted(LANSHAN, 1);
        MovableClock.moveTo("2020-10-15");
        linyi.submitted(LUOZHUANG, 2);
        String waived = one(linyi, LANSHAN, "2020-08").extract().path("id");
        asPlanner().body(Map.of("reason", "无")).post("/v1/obligations/" + waived + "/waiver");

        ValidatableResponse completeness = asReviewer()
                .queryParam("plan", linyi.plan)
                .get("/v1/completeness")
                .then()
                .statusCode(200)
                .body("items.unit", containsInAnyOrder(CITY, LANSHAN, LUOZHUANG, HOSPITAL_ELSEWHERE));

        assertThat(counts(completeness, LANSHAN))
                .containsEntry("owed", 1)
                .containsEntry("submitted", 1)
                .containsEntry("accepted", 1)
                .containsEntry("onTime", 1)
                .containsEntry("late", 0)
                .containsEntry("missing", 0)
                .containsEntry("waived", 1)
                .containsEntry("division", "371302")
                .hasEntrySatisfying("rate", rate -> assertThat(rate).hasToString("100.0"));
        assertThat(counts(completeness, LUOZHUANG))
                .containsEntry("owed", 2)
                .containsEntry("submitted", 1)
                .containsEntry("accepted", 0)
                .containsEntry("late", 1)
                .containsEntry("missing", 1);
    }

    @Test
    void completenessIsFilteredAndScopedLikeTheObligations() {
        Linyi linyi = Linyi.published();

        asReviewer()
                .queryParam("plan", linyi.plan)
                .queryParam("period", "2020-09")
                .queryParam("division", "371302")
                .get("/v1/completeness")
                .then()
                .body("items.unit", contains(LANSHAN))
                .body("items[0].owed", equalTo(1));
        as(Tokens.bearer(Roles.READER, "371302"))
                .queryParam("plan", linyi.plan)
                .get("/v1/completeness")
                .then()
                .body("items.unit", contains(LANSHAN));
        asReviewer()
                .queryParam("plan", linyi.plan)
                .queryParam("limit", 2)
                .get("/v1/completeness")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue());
        assertThat(pages("/v1/completeness", linyi, "items.unit"))
                .containsExactlyInAnyOrder(CITY, LANSHAN, LUOZHUANG, HOSPITAL_ELSEWHERE);
    }

    private static List<String> pages(String path, Linyi linyi, String item) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    asReviewer().queryParam("plan", linyi.plan).queryParam("limit", 3);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(path);
            seen.addAll(page.then().statusCode(200).extract().jsonPath().getList(item, String.class));
            cursor = page.path("next");
        } while (cursor != null);
        return seen;
    }

    private static Map<String, Object> counts(ValidatableResponse completeness, String unit) {
        return completeness.extract().path("items.find { it.unit == '" + unit + "' }");
    }

    private static ValidatableResponse obligations(Linyi linyi) {
        return asReviewer()
                .queryParam("plan", linyi.plan)
                .get("/v1/obligations")
                .then()
                .statusCode(200);
    }

    private static List<String> units(Linyi linyi, String parameter, String value) {
        return asReviewer()
                .queryParam("plan", linyi.plan)
                .queryParam(parameter, value)
                .get("/v1/obligations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.unit");
    }

    private static List<String> unitsSeenBy(Linyi linyi, String bearer) {
        return as(bearer)
                .queryParam("plan", linyi.plan)
                .get("/v1/obligations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.unit");
    }

    private static ValidatableResponse one(Linyi linyi, String unit, String period) {
        String id = asReviewer()
                .queryParam("plan", linyi.plan)
                .queryParam("task", "179")
                .queryParam("unit", unit)
                .queryParam("period", period)
                .get("/v1/obligations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        return asReviewer().get("/v1/obligations/" + id).then().statusCode(200);
    }
}
