package org.countyreporting.progress.peer.plans;

import static io.restassured.RestAssured.given;
import static org.countyreporting.progress.Linyi.LANSHAN;
import static org.countyreporting.progress.Linyi.LUOZHUANG;
import static org.countyreporting.progress.Linyi.SCREENINGS;
import static org.countyreporting.progress.Linyi.asPeer;
import static org.countyreporting.progress.Linyi.asReporter;
import static org.countyreporting.progress.Linyi.asReviewer;
import static org.countyreporting.progress.Linyi.figure;
import static org.countyreporting.progress.Linyi.task;
import static org.countyreporting.progress.Linyi.tell;
import static org.countyreporting.progress.Linyi.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.progress.Linyi;
import org.countyreporting.progress.MovableClock;
import org.countyreporting.progress.PeerStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeerStub.class)
class ReceivedPlansResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    @BeforeEach
    void inOctober() {
        MovableClock.moveTo("2020-10-09");
    }

    @AfterEach
    void plansServiceIsUpAgain() {
        PeerStub.plansDown(false);
    }

    @Test
    void onlyPeersDeliver() {
        given().contentType("application/json")
                .body("{}")
                .put("/peer/plans/x")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .header(Tokens.PEER_SECRET_HEADER, "wrong")
                .body("{}")
                .put("/peer/units/" + LANSHAN)
                .then()
                .statusCode(401);
        Linyi.as(Tokens.bearer(Roles.ADMINISTRATOR, "00"))
                .body("{}")
                .put("/peer/plans/x")
                .then()
                .statusCode(401);
        asPeer().body("{}").put("/peer/plans/x").then().statusCode(400);
    }

    @Test
    void anOlderOrRepeatedPlanChangesNothing() {
        Linyi linyi = Linyi.published();
        linyi.publish(5, task("179", List.of(LANSHAN), figure(SCREENINGS, true)));

        linyi.publish(4, Linyi.screening());
        linyi.publish(5, task("179", List.of(LUOZHUANG), figure(SCREENINGS, true)));

        obligations(linyi, "unit", LANSHAN).body("items.state", contains("missing", "not-due"));
        obligations(linyi, "unit", LUOZHUANG).body("items.state", everyItem(equalTo("cancelled")));
    }

    @Test
    void schedulesMayNameTheirPeriodsAndFiguresTheirReporters() {
        Linyi.tellUnits();
        Linyi linyi = new Linyi();
        asPeer().body(
                        """
                        {"id": "%s", "version": 1, "title": "t", "year": 2020, "division": "3713", "issuer": "%s",
                         "schedules": [{"id": "a", "periods": ["2020-Q3"], "dueWorkingDays": 1},
                                       {"id": "b", "periods": ["2020-09-15"]}],
                         "tasks": [{"id": "1", "title": "t", "leadUnit": "%s", "schedule": "a",
                                    "supportingUnits": ["%s"],
                                    "figures": [{"dataElement": "x", "reporters": "lead", "scope": "own"},
                                                {"dataElement": "y", "reporters": ["%s"], "required": false}]},
                                   {"id": "2", "title": "t", "schedule": "b"}]}
                        """
                                .formatted(linyi.plan, Linyi.CITY, LANSHAN, LUOZHUANG, LUOZHUANG))
                .put("/peer/plans/" + linyi.plan)
                .then()
                .statusCode(204);

        obligations(linyi, "task", "1")
                .body("items.unit", containsInAnyOrder(LANSHAN, LUOZHUANG))
                .body("items.period.unique()", contains("2020-Q3"))
                .body("items.dueOn.unique()", contains("2020-10-09"))
                .body("items.find { it.unit == '" + LANSHAN + "' }.figures[0].scope", equalTo("own"))
                .body("items.find { it.unit == '" + LUOZHUANG + "' }.figures[0].dataElement", equalTo("y"))
                .body("items.find { it.unit == '" + LUOZHUANG + "' }.figures[0].required", equalTo(false));
        obligations(linyi, "task", "2")
                .body("items.unit", contains(Linyi.CITY))
                .body("items[0].period", equalTo("2020-09-15"))
                .body("items[0].dueOn", equalTo("2020-09-22"));
    }

    @Test
    void aPlanWithoutScheduleIsMonthly() {
        Linyi.tellUnits();
        Linyi linyi = new Linyi();
        asPeer().body(
                        """
                        {"id": "%s", "version": 1, "title": "t", "year": 2020, "division": "3713", "issuer": "%s",
                         "tasks": [{"id": "1", "title": "t"}]}"""
                                .formatted(linyi.plan, Linyi.CITY))
                .put("/peer/plans/" + linyi.plan)
                .then()
                .statusCode(204);

        obligations(linyi, "unit", Linyi.CITY).body("items", hasSize(12));
    }

    @Test
    void unitsMayArriveAfterThePlanThatNamesThem() {
        String late = freshUnit();
        Linyi linyi = new Linyi();
        linyi.publish(1, task("179", List.of(late), figure(SCREENINGS, true)));
        obligations(linyi, "unit", late)
                .body("items.division", contains(nullValue(), nullValue()))
                .body("items.unitName", contains(nullValue(), nullValue()));

        tell(late, 2, "郯城县卫生健康局", "371322", "commission");
        tell(late, 1, "旧名", "371323", "institution");

        obligations(linyi, "unit", late)
                .body("items.division", contains("371322", "371322"))
                .body("items.unitName", contains("郯城县卫生健康局", "郯城县卫生健康局"));
    }

    @Test
    void aUnitThatWeWereNotToldOfIsAskedFor() {
        String asked = freshUnit();
        PeerStub.knowsUnit(asked, Linyi.unitJson(asked, 3, "沂水县卫生健康局", "371323", "commission"));
        Linyi linyi = new Linyi();
        linyi.publish(1, task("179", List.of(asked), figure(SCREENINGS, true)));

        asReporter(asked)
                .body(linyi.september(asked, 1))
                .post("/v1/progress-entries")
                .then()
                .statusCode(201)
                .body("division", equalTo("371323"))
                .body("figures[0].scope", equalTo("whole"))
                .body("findings", empty());
    }

    @Test
    void aUnitThatPlansServiceDoesNotKnowIsRefused() {
        String unknown = freshUnit();
        Linyi linyi = new Linyi();
        linyi.publish(1, task("179", List.of(unknown), figure(SCREENINGS, true)));

        asReporter(unknown)
                .body(linyi.september(unknown, 1))
                .post("/v1/progress-entries")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/unit"));
    }

    @Test
    void whilePlansServiceIsDownAnEntryIsTakenAndConfirmedLater() {
        String unit = freshUnit();
        Linyi linyi = new Linyi();
        linyi.publish(1, task("179", List.of(unit), figure(SCREENINGS, true)));
        PeerStub.plansDown(true);
        String id = linyi.submitted(unit, 7);
        asReporter(unit)
                .get("/v1/progress-entries/" + id)
                .then()
                .body("findings.code", contains("unit-unconfirmed"))
                .body("figures[0].scope", equalTo("own"));

        tell(unit, 1, "费县卫生健康局", "371325", "commission");
        JsonPath told =
                PeerStub.told(id, message -> message.getString("unitKind").equals("commission"));

        Assertions.assertThat(told.getString("division")).isEqualTo("371325");
        Assertions.assertThat(told.getString("submitted.figures[0].scope")).isEqualTo("whole");
        asReviewer()
                .get("/v1/progress-entries/" + id)
                .then()
                .statusCode(200)
                .body("findings", empty())
                .body("division", equalTo("371325"));
    }

    private static String freshUnit() {
        return unit("11371320MB2800" + NUMBER.incrementAndGet());
    }

    private static ValidatableResponse obligations(Linyi linyi, String parameter, String value) {
        return asReviewer()
                .queryParams(Map.of("plan", linyi.plan, parameter, value))
                .get("/v1/obligations")
                .then()
                .statusCode(200);
    }
}
