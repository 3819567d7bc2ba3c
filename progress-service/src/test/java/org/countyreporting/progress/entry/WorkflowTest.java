package org.countyreporting.progress.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.progress.Linyi.LANSHAN;
import static org.countyreporting.progress.Linyi.accept;
import static org.countyreporting.progress.Linyi.asReporter;
import static org.countyreporting.progress.Linyi.asReviewer;
import static org.countyreporting.progress.Linyi.correct;
import static org.countyreporting.progress.Linyi.giveBack;
import static org.countyreporting.progress.Linyi.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.progress.Linyi;
import org.countyreporting.progress.MovableClock;
import org.countyreporting.progress.PeerStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class WorkflowTest {

    @BeforeEach
    void inOctober() {
        MovableClock.moveTo("2020-10-09");
    }

    @Test
    void aDraftIsKeptAsItWasWritten() {
        Linyi linyi = Linyi.published();

        Response created =
                asReporter(LANSHAN).body(linyi.september(LANSHAN, 5200)).post("/v1/progress-entries");

        created.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/progress-entries/" + created.path("id")))
                .header("ETag", "\"0\"")
                .body("state", equalTo("draft"))
                .body("revision", equalTo(0))
                .body("acceptedRevision", nullValue())
                .body("division", equalTo("371302"))
                .body("period", equalTo("2020-09"))
                .body("noProgress", equalTo(false))
                .body("items.text", contains("组织预约检查", "开展入户宣传"))
                .body("items[1].label", equalTo("②"))
                .body("figures[0].value", equalTo(5200))
                .body("figures[0].scope", equalTo("whole"))
                .body("figures[0].approximate", equalTo(false))
                .body("problems", empty())
                .body("enteredBy", equalTo("reporter@" + LANSHAN))
                .body("onBehalf", equalTo(false))
                .body("timeliness", nullValue())
                .body("findings", empty());
        asReporter(LANSHAN)
                .get("/v1/progress-entries/" + created.path("id"))
                .then()
                .statusCode(200)
                .body("", equalTo(created.jsonPath().getMap("")));
    }

    @Test
    void anEntryGoesFromDraftOverReturnToAcceptance() {
        Linyi linyi = Linyi.published();
        String id = linyi.submitted(LANSHAN, 5200);

        giveBack(id, "累计数小于上月")
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("returnReason", equalTo("累计数小于上月"));
        asReporter(LANSHAN)
                .header("If-Match", "*")
                .body(linyi.september(LANSHAN, 5300))
                .put("/v1/progress-entries/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"));
        submit(LANSHAN, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("revision", equalTo(2))
                .body("returnReason", nullValue())
                .body("timeliness", equalTo("on-time"));
        asReviewer()
                .body(Map.of("note", "已核对"))
                .post("/v1/progress-entries/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("acceptedRevision", equalTo(2))
                .body("acceptedBy", equalTo("reviewer@3713"));

        asReviewer()
                .get("/v1/progress-entries/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2))
                .body("items.state", contains("returned", "accepted"))
                .body("items.reason", contains("累计数小于上月", "已核对"))
                .body("items.figures.value.flatten()", contains(5200, 5300));
    }

    @Test
    void theAcceptedRevisionCountsUntilTheCorrectedOneIsAccepted() {
        Linyi linyi = Linyi.published();
        String id = linyi.accepted(LANSHAN, 5200);

        correct(LANSHAN, id, "核减重复 3 人")
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("acceptedRevision", equalTo(1))
                .body("correctionReason", equalTo("核减重复 3 人"));
        asReporter(LANSHAN)
                .header("If-Match", "*")
                .body(linyi.september(LANSHAN, 5197))
                .put("/v1/progress-entries/" + id)
                .then()
                .statusCode(200);
        submit(LANSHAN, id).then().statusCode(200).body("acceptedRevision", equalTo(1));
        JsonPath between = PeerStub.told(id, message -> message.get("submitted.revision") == (Integer) 2);
        accept(id).then().statusCode(200).body("acceptedRevision", equalTo(2));
        JsonPath after = PeerStub.told(id, message -> message.getInt("accepted.revision") == 2);

        assertThat(between.getInt("accepted.figures[0].value")).isEqualTo(5200);
        assertThat(between.getInt("submitted.figures[0].value")).isEqualTo(5197);
        assertThat(after.getInt("accepted.figures[0].value")).isEqualTo(5197);
        assertThat((Object) after.get("submitted")).isNull();
        assertThat(after.getLong("version")).isGreaterThan(between.getLong("version"));
        asReviewer()
                .get("/v1/progress-entries/" + id + "/revisions")
                .then()
                .body("items.state", contains("superseded", "accepted"))
                .body("items[1].correctionReason", equalTo("核减重复 3 人"));
    }

    @Test
    void indicatorsServiceIsToldWhatCounts() {
        Linyi linyi = Linyi.published();
        String id = linyi.submitted(LANSHAN, 5200);

        JsonPath submitted = PeerStub.told(id, message -> message.get("submitted") != null);
        giveBack(id, "请核对").then().statusCode(200);
        JsonPath returned = PeerStub.told(id, message -> message.get("submitted") == null);

        assertThat(submitted.getString("plan")).isEqualTo(linyi.plan);
        assertThat(submitted.getString("task")).isEqualTo("179");
        assertThat(submitted.getString("taskLabel")).isEqualTo("179.");
        assertThat(submitted.getString("unit")).isEqualTo(LANSHAN);
        assertThat(submitted.getString("unitKind")).isEqualTo("commission");
        assertThat(submitted.getString("division")).isEqualTo("371302");
        assertThat(submitted.getString("period")).isEqualTo("2020-09");
        assertThat(submitted.getString("submitted.submittedBy")).isEqualTo("reporter@" + LANSHAN);
        assertThat(submitted.getString("submitted.figures[0].scope")).isEqualTo("whole");
        assertThat(submitted.getString("submitted.figures[0].asOf")).isEqualTo("2020-09-30");
        assertThat((Object) returned.get("accepted")).isNull();
    }

    @Test
    void stepsThatAreNotOpenAreRefused() {
        Linyi linyi = Linyi.published();
        String id = linyi.drafted(LANSHAN, 5200);

        accept(id).then().statusCode(409).body("detail", containsString("草稿"));
        giveBack(id, "x").then().statusCode(409);
        correct(LANSHAN, id, "x").then().statusCode(409);
        submit(LANSHAN, id).then().statusCode(200);
        submit(LANSHAN, id).then().statusCode(409);
        asReporter(LANSHAN)
                .header("If-Match", "*")
                .body(linyi.september(LANSHAN, 1))
                .put("/v1/progress-entries/" + id)
                .then()
                .statusCode(409);
        accept(id).then().statusCode(200);
        accept(id).then().statusCode(409);
        giveBack(id, "x").then().statusCode(409);
    }

    @Test
    void conditionsAreKept() {
        Linyi linyi = Linyi.published();
        String id = linyi.drafted(LANSHAN, 5200);
        String entry = "/v1/progress-entries/" + id;
        Map<String, Object> body = linyi.september(LANSHAN, 5300);

        asReporter(LANSHAN).body(body).put(entry).then().statusCode(428);
        asReporter(LANSHAN)
                .header("If-Match", "\"7\"")
                .body(body)
                .put(entry)
                .then()
                .statusCode(412);
        asReporter(LANSHAN)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(entry)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        asReporter(LANSHAN)
                .header("If-Match", "\"0\"")
                .post(entry + "/submission")
                .then()
                .statusCode(412);
        asReporter(LANSHAN)
                .header("If-Match", "\"1\"")
                .post(entry + "/submission")
                .then()
                .statusCode(200);
    }

    @Test
    void aSecondEntryOnTheSameObligationNamesTheFirst() {
        Linyi linyi = Linyi.published();
        String id = linyi.drafted(LANSHAN, 5200);

        asReporter(LANSHAN)
                .body(linyi.september(LANSHAN, 1))
                .post("/v1/progress-entries")
                .then()
                .statusCode(409)
                .body("detail", containsString(id));
    }

    @Test
    void aRepeatedKeyBeginsOneEntry() {
        Linyi linyi = Linyi.published();
        String key = UUID.randomUUID().toString();

        Response first = asReporter(LANSHAN)
                .header("Idempotency-Key", key)
                .body(linyi.september(LANSHAN, 5200))
                .post("/v1/progress-entries");
        Response second = asReporter(LANSHAN)
                .header("Idempotency-Key", key)
                .body(linyi.september(LANSHAN, 5200))
                .post("/v1/progress-entries");

        first.then().statusCode(201);
        second.then().statusCode(201).header("Location", first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        asReporter(LANSHAN)
                .queryParam("plan", linyi.plan)
                .get("/v1/progress-entries")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whatWasReadCanBeSentBack() {
        Linyi linyi = Linyi.published();
        String entry = "/v1/progress-entries/" + linyi.drafted(LANSHAN, 5200);
        Response read = asReporter(LANSHAN).get(entry);

        asReporter(LANSHAN)
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put(entry)
                .then()
                .statusCode(200);
    }

    @Test
    void theFirstSubmissionDecidesWhetherItWasLate() {
        Linyi linyi = Linyi.published();
        String id = linyi.drafted(LANSHAN, 5200);
        MovableClock.moveTo("2020-10-15");

        submit(LANSHAN, id).then().statusCode(200).body("timeliness", equalTo("late"));
    }
}
