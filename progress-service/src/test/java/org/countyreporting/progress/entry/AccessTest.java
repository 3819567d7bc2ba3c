package org.countyreporting.progress.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.progress.Linyi.CITY;
import static org.countyreporting.progress.Linyi.HOSPITAL_ELSEWHERE;
import static org.countyreporting.progress.Linyi.LANSHAN;
import static org.countyreporting.progress.Linyi.LUOZHUANG;
import static org.countyreporting.progress.Linyi.as;
import static org.countyreporting.progress.Linyi.asPlanner;
import static org.countyreporting.progress.Linyi.asReporter;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class AccessTest {

    private static final String ENTRIES = "/v1/progress-entries";

    private Linyi linyi;

    @BeforeEach
    void publish() {
        MovableClock.moveTo("2020-10-09");
        linyi = Linyi.published();
    }

    @Test
    void aReporterWritesForItsOwnUnitOnly() {
        String id = linyi.drafted(LANSHAN, 1);

        asReporter(LUOZHUANG)
                .body(linyi.september(LANSHAN, 1))
                .post(ENTRIES)
                .then()
                .statusCode(403)
                .body("detail", containsString(LANSHAN));
        asReporter(LUOZHUANG)
                .header("If-Match", "*")
                .body(linyi.september(LANSHAN, 1))
                .put(ENTRIES + "/" + id)
                .then()
                .statusCode(403);
        Linyi.submit(LUOZHUANG, id).then().statusCode(403);
        as(Tokens.bearer(Roles.REPORTER, "371302"))
                .body(linyi.september(LANSHAN, 1))
                .post(ENTRIES)
                .then()
                .statusCode(403);
    }

    @Test
    void aPlannerWritesForUnitsInsideItsDivisionAndItIsRecorded() {
        asPlanner()
                .body(linyi.september(LANSHAN, 1))
                .post(ENTRIES)
                .then()
                .statusCode(201)
                .body("onBehalf", equalTo(true))
                .body("enteredBy", equalTo("planner@3713"));
        asPlanner()
                .body(linyi.september(HOSPITAL_ELSEWHERE, 1))
                .post(ENTRIES)
                .then()
                .statusCode(403);
        as(Tokens.bearer(Roles.PLANNER, "371311"))
                .body(linyi.september(LANSHAN, 1))
                .post(ENTRIES)
                .then()
                .statusCode(403);
    }

    @Test
    void othersWriteNothing() {
        for (String role : List.of(Roles.REVIEWER, Roles.READER, Roles.SUPPLIER, Roles.ADMINISTRATOR)) {
            as(Tokens.bearer(role, "3713", LANSHAN))
                    .body(linyi.september(LANSHAN, 1))
                    .post(ENTRIES)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void whatACallerMayNotSeeDoesNotExistForIt() {
        String id = linyi.drafted(LANSHAN, 1);
        String path = ENTRIES + "/" + id;

        for (String bearer : List.of(
                Tokens.bearer(Roles.READER, "3713"),
                Tokens.bearer(Roles.READER, "371302"),
                Tokens.bearer(Roles.REPORTER, "371302", LANSHAN))) {
            as(bearer).get(path).then().statusCode(200);
            as(bearer).get(path + "/revisions").then().statusCode(200);
            assertThat(seen(bearer)).containsExactly(id);
        }
        for (String bearer : List.of(
                Tokens.bearer(Roles.READER, "3702"),
                Tokens.bearer(Roles.READER, "371311"),
                Tokens.bearer(Roles.REPORTER, "371311", LUOZHUANG))) {
            as(bearer).get(path).then().statusCode(404);
            as(bearer).get(path + "/revisions").then().statusCode(404);
            assertThat(seen(bearer)).isEmpty();
        }
        as(Tokens.bearer(Roles.READER, "3713"))
                .get(ENTRIES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as(Tokens.bearer(Roles.READER, "3713"))
                .queryParam("state", "accepted")
                .queryParam("plan", linyi.plan)
                .get(ENTRIES)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void onlyThePlansDivisionReviews() {
        String id = linyi.submitted(LANSHAN, 1);

        for (String division : List.of("371302", "3702", "371311")) {
            review(Tokens.bearer(Roles.REVIEWER, division), id, 403);
        }
        as(Tokens.bearer(Roles.PLANNER, "3713"))
                .post(ENTRIES + "/" + id + "/acceptance")
                .then()
                .statusCode(403);
        review(Tokens.bearer(Roles.REVIEWER, "3713"), id, 200);
    }

    @Test
    void theReviewUnitOfATaskReviewsItToo() {
        Map<String, Object> task = Linyi.screening();
        task.put("reviewUnit", HOSPITAL_ELSEWHERE);
        linyi.publish(2, task);
        String id = linyi.submitted(LANSHAN, 1);
        String reviewer = Tokens.bearer(Roles.REVIEWER, "3701", HOSPITAL_ELSEWHERE);

        as(reviewer).get(ENTRIES + "/" + id).then().statusCode(200);
        review(reviewer, id, 200);
    }

    @Test
    void nobodyReviewsTheEntryOfHisOwnUnit() {
        Map<String, Object> entry = linyi.september(CITY, 1);
        entry.remove("figures");
        String id = asReporter(CITY).body(entry).post(ENTRIES).then().extract().path("id");
        Linyi.submit(CITY, id).then().statusCode(200);

        as(Tokens.bearer(Roles.REVIEWER, "3713", CITY))
                .post(ENTRIES + "/" + id + "/acceptance")
                .then()
                .statusCode(403)
                .body("detail", containsString("本单位"));
        as(Tokens.bearer(Roles.REVIEWER, "3713"))
                .post(ENTRIES + "/" + id + "/acceptance")
                .then()
                .statusCode(403)
                .body("detail", containsString("令牌未注明您的单位"));
        review(Tokens.bearer(Roles.REVIEWER, "37"), id, 200);
    }

    @Test
    void nobodyReviewsWhatHeWroteOrSubmitted() {
        String both = Tokens.bearer("zhang.both", Roles.PLANNER + "," + Roles.REVIEWER, "3713", null);
        String id = as(both).body(linyi.september(LANSHAN, 1))
                .post(ENTRIES)
                .then()
                .extract()
                .path("id");
        Linyi.submit(LANSHAN, id).then().statusCode(200);

        as(both).post(ENTRIES + "/" + id + "/acceptance").then().statusCode(403).body("detail", containsString("本人"));
        as(both).body(Map.of("reason", "x"))
                .post(ENTRIES + "/" + id + "/return")
                .then()
                .statusCode(403);
        review(Tokens.bearer(Roles.REVIEWER, "3713"), id, 200);
    }

    @Test
    void anUnknownEntryIsNotFound() {
        String path = ENTRIES + "/" + UUID.randomUUID();

        asReporter(LANSHAN)
                .header("If-Match", "*")
                .body(linyi.september(LANSHAN, 1))
                .put(path)
                .then()
                .statusCode(404);
        asReporter(LANSHAN).post(path + "/submission").then().statusCode(404);
        review(Tokens.bearer(Roles.REVIEWER, "3713"), UUID.randomUUID().toString(), 404);
    }

    private List<String> seen(String bearer) {
        return as(bearer)
                .queryParam("plan", linyi.plan)
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void review(String bearer, String id, int status) {
        as(bearer).post(ENTRIES + "/" + id + "/acceptance").then().statusCode(status);
    }
}
