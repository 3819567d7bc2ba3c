package org.countyreporting.progress.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.progress.Linyi.CITY;
import static org.countyreporting.progress.Linyi.HOSPITAL_ELSEWHERE;
import static org.countyreporting.progress.Linyi.LANSHAN;
import static org.countyreporting.progress.Linyi.SCREENINGS;
import static org.countyreporting.progress.Linyi.asReporter;
import static org.countyreporting.progress.Linyi.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.progress.Linyi;
import org.countyreporting.progress.MovableClock;
import org.countyreporting.progress.PeerStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class EntryRulesTest {

    private Linyi linyi;

    @BeforeEach
    void publish() {
        MovableClock.moveTo("2020-10-09");
        linyi = Linyi.published();
    }

    @Test
    void everythingWrongWithABodyIsNamedAtOnce() {
        Map<String, Object> entry = linyi.september(LANSHAN, "5200");
        entry.put("status", "nearly");
        entry.put("period", "2020-9");
        entry.put("items", List.of("", 7));
        entry.put("unknown", true);

        post(entry)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/figures/0/value", "/status", "/period", "/items/0/text", "/items/1", "/unknown"));
    }

    @Test
    void boundsAreKept() {
        Map<String, Object> entry = linyi.september(LANSHAN, 5200);
        entry.put("items", List.of(" "));
        entry.put(
                "figures",
                List.of(
                        Map.of("dataElement", "Two-Cancer", "value", 1),
                        Map.of("dataElement", SCREENINGS, "value", 1e20),
                        Map.of("dataElement", SCREENINGS, "value", 0.12345678),
                        Map.of("dataElement", SCREENINGS)));

        post(entry)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/items/0/text",
                                "/figures/0/dataElement",
                                "/figures/1/value",
                                "/figures/2/value",
                                "/figures/3/value"));
    }

    @Test
    void figuresThatAreNotAskedAreRefused() {
        Map<String, Object> entry = linyi.september(LANSHAN, 5200);
        entry.put(
                "figures",
                List.of(
                        Map.of("dataElement", "contacts_followed", "value", 1),
                        Map.of("dataElement", SCREENINGS, "value", 1, "scope", "own"),
                        Map.of("dataElement", SCREENINGS, "value", 1, "asOf", "2020-10-01"),
                        Map.of("dataElement", SCREENINGS, "value", 1)));

        post(entry)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/figures/0/dataElement",
                                "/figures/1/scope",
                                "/figures/2/asOf",
                                "/figures/3/dataElement"))
                .body("errors[0].detail", containsString(SCREENINGS));
    }

    @Test
    void valuesAreExact() {
        Map<String, Object> entry = linyi.september(LANSHAN, new BigDecimal("400611.250000"));
        String id = post(entry).then().statusCode(201).extract().path("id");

        assertThat(asReporter(LANSHAN).get("/v1/progress-entries/" + id).asString())
                .contains("\"value\":400611.250000");
    }

    @Test
    void aSubmissionDemandsTheRequiredFiguresAndTheStatus() {
        Map<String, Object> entry = linyi.september(LANSHAN, 1);
        entry.remove("figures");
        entry.remove("status");
        String id = post(entry).then().statusCode(201).extract().path("id");

        submit(LANSHAN, id)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/figures", "/status"))
                .body("errors.detail", hasItem(containsString(SCREENINGS)));
    }

    @Test
    void aReportOfNoProgressFulfils() {
        Map<String, Object> entry = linyi.september(LANSHAN, 1);
        entry.put("noProgress", true);
        post(entry).then().statusCode(400).body("errors.pointer", contains("/noProgress"));
        entry.remove("figures");
        entry.remove("items");
        entry.remove("status");
        String id = post(entry).then().statusCode(201).extract().path("id");

        submit(LANSHAN, id).then().statusCode(200).body("state", equalTo("submitted"));
        JsonPath told = PeerStub.told(id, message -> message.get("submitted") != null);

        assertThat(told.getList("submitted.figures")).isEmpty();
    }

    @Test
    void anEmptyEntryIsNotSubmitted() {
        Map<String, Object> entry = linyi.september(CITY, 1);
        entry.remove("figures");
        entry.remove("items");
        String id = asReporter(CITY)
                .body(entry)
                .post("/v1/progress-entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        submit(CITY, id).then().statusCode(400).body("errors.pointer", contains("/items"));
    }

    @Test
    void aHospitalReportsItsOwnWork() {
        String id = linyi.submitted(HOSPITAL_ELSEWHERE, 31);

        asReporter(HOSPITAL_ELSEWHERE)
                .get("/v1/progress-entries/" + id)
                .then()
                .body("figures[0].scope", equalTo("own"))
                .body("division", equalTo("3701"));
    }

    @Test
    void whatIsNotOwedIsExplained() {
        Map<String, Object> plan = linyi.september(LANSHAN, 1);
        plan.put("plan", "no-such-plan");
        Map<String, Object> task = linyi.september(LANSHAN, 1);
        task.put("task", "999");
        Map<String, Object> period = linyi.september(LANSHAN, 1);
        period.put("period", "2020-Q3");

        post(plan).then().statusCode(400).body("errors.pointer", contains("/plan"));
        post(task).then().statusCode(400).body("errors.pointer", contains("/task"));
        post(period).then().statusCode(400).body("errors.pointer", contains("/period"));
    }

    @Test
    void whatAnEntryIsAboutDoesNotChange() {
        String id = linyi.drafted(LANSHAN, 1);
        Map<String, Object> change = linyi.september(LANSHAN, 2);
        change.put("period", "2020-08");
        change.put("task", "180");

        asReporter(LANSHAN)
                .header("If-Match", "*")
                .body(change)
                .put("/v1/progress-entries/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/task", "/period"));
    }

    @Test
    void charactersThatADatabaseCannotKeepAreRefused() {
        Map<String, Object> entry = linyi.september(LANSHAN, 1);
        entry.put("items", List.of("检查\u0000人数"));

        post(entry).then().statusCode(400);
    }

    private static Response post(Map<String, Object> entry) {
        return asReporter(LANSHAN).body(entry).post("/v1/progress-entries");
    }
}
