package org.countyreporting.plans.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.countyreporting.plans.plan.PlanFixture.as;
import static org.countyreporting.plans.unit.UnitFixture.json;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.countyreporting.plans.PeersStub;
import org.countyreporting.plans.Simultaneously;
import org.countyreporting.vocabulary.UnitId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(PeersStub.class)
class UnitResourceTest {

    private static final String LANSHAN = json("兰山区卫生健康局", "371302", "commission");

    @Test
    void aPutRegistersAndAnotherChangesUnderACondition() {
        String unit = "/v1/units/" + UnitFixture.anyId();

        administrator()
                .body(LANSHAN)
                .put(unit)
                .then()
                .statusCode(201)
                .header("Location", endsWith(unit))
                .header("ETag", "\"1\"")
                .body("division", equalTo("371302"));
        String renamed = LANSHAN.replace("局", "委员会");
        administrator().body(renamed).put(unit).then().statusCode(428);
        administrator()
                .header("If-Match", "\"2\"")
                .body(renamed)
                .put(unit)
                .then()
                .statusCode(412);
        administrator()
                .header("If-None-Match", "*")
                .body(renamed)
                .put(unit)
                .then()
                .statusCode(412);
        administrator()
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put(unit)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        administrator()
                .header("If-Match", "\"2\"")
                .body(renamed)
                .put(unit)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as(Roles.READER, "3702").get(unit).then().statusCode(200).body("name", equalTo("兰山区卫生健康委员会"));
    }

    @Test
    void whatIsReadMayBeSentBack() {
        UnitId id = UnitFixture.commissionOf("371302");
        String read = administrator().get("/v1/units/" + id).asString();

        administrator()
                .header("If-Match", "*")
                .body(read)
                .put("/v1/units/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aConditionOnAUnitThatDoesNotExistFails() {
        administrator()
                .header("If-Match", "*")
                .body(LANSHAN)
                .put("/v1/units/" + UnitFixture.anyId())
                .then()
                .statusCode(412);
    }

    @Test
    void onlyAnAdministratorOfTheDivisionsKeepsUnits() {
        UnitId id = UnitFixture.commissionOf("3702");
        String here = json("某单位", "371302", "institution");
        for (String role : List.of(Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER, Roles.SUPPLIER)) {
            as(role, "00").body(here).put("/v1/units/" + id).then().statusCode(403);
        }
        as(Roles.ADMINISTRATOR, "3713")
                .body(here)
                .put("/v1/units/" + UnitFixture.anyId())
                .then()
                .statusCode(201);
        as(Roles.ADMINISTRATOR, "3702")
                .body(here)
                .put("/v1/units/" + UnitFixture.anyId())
                .then()
                .statusCode(403);
        as(Roles.ADMINISTRATOR, "3713")
                .header("If-Match", "\"1\"")
                .body(here)
                .put("/v1/units/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void nonsenseIsNamed() {
        administrator()
                .body(json(" ", "379999", "office"))
                .put("/v1/units/" + UnitFixture.anyId())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/kind"));
        administrator()
                .body(json("某单位", "379999", "institution"))
                .put("/v1/units/" + UnitFixture.anyId())
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/division")));
        administrator()
                .body(LANSHAN)
                .put("/v1/units/113713000044490361")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("id"));
        administrator().get("/v1/units/" + UnitFixture.anyId()).then().statusCode(404);
    }

    @Test
    void aVillageIsKnownByItsTownship() {
        administrator()
                .body(json("某村卫生室", "371302001001", "institution"))
                .put("/v1/units/" + UnitFixture.anyId())
                .then()
                .statusCode(201);
    }

    @Test
    void unitsAreListedByDivisionPageByPage() {
        UnitId inside = UnitFixture.institutionOf("371311001");
        UnitId alsoInside = UnitFixture.commissionOf("371311");
        UnitId outside = UnitFixture.commissionOf("371312");

        as(Roles.SUPPLIER, "3702")
                .get("/v1/units?division=371311")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(inside.text(), alsoInside.text()))
                .body("items.id", not(hasItem(outside.text())));
        String next = as(Roles.READER, "3713")
                .get("/v1/units?division=371311&limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        as(Roles.READER, "3713")
                .queryParam("cursor", next)
                .get("/v1/units?division=371311&limit=1")
                .then()
                .body("items", hasSize(1));
        as(Roles.READER, "3713").get("/v1/units?division=379999").then().statusCode(404);
        given().get("/v1/units").then().statusCode(401);
    }

    @Test
    void ofManyThatRegisterTheSameUnitAtOnceOneDoes() throws Exception {
        String unit = "/v1/units/" + UnitFixture.anyId();

        List<Integer> answers = Simultaneously.statuses(
                4, () -> administrator().body(LANSHAN).put(unit).statusCode());

        assertThat(answers).containsExactly(201, 428, 428, 428);
    }

    @Test
    void ofManyThatChangeTheSameVersionOneDoes() throws Exception {
        String unit = "/v1/units/" + UnitFixture.commissionOf("371302");

        List<Integer> answers = Simultaneously.statuses(4, () -> administrator()
                .header("If-Match", "\"1\"")
                .body(json("改名" + Thread.currentThread().getId(), "371302", "commission"))
                .put(unit)
                .statusCode());

        assertThat(answers).containsExactly(200, 412, 412, 412);
    }

    @Test
    void peersAreToldOfEveryChangeAndMayAsk() {
        UnitId id = UnitFixture.anyId();
        administrator().body(LANSHAN).put("/v1/units/" + id).then().statusCode(201);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(peersTold(id)).containsExactlyInAnyOrder("progress", "indicators"));

        assertThat(PeersStub.told("/peer/units/" + id).get(0).body().getString("kind"))
                .isEqualTo("commission");
        Response asked =
                given().header(Tokens.PEER_SECRET_HEADER, Tokens.PEER_SECRET).get("/peer/units/" + id);
        asked.then().statusCode(200).body("version", equalTo(1)).body("name", equalTo("兰山区卫生健康局"));
        given().header(Tokens.PEER_SECRET_HEADER, Tokens.PEER_SECRET)
                .get("/peer/units/" + UnitFixture.anyId())
                .then()
                .statusCode(404);
        assertThat(given().get("/peer/units/" + id).statusCode()).isBetween(401, 404);
        assertThat(administrator().get("/peer/units/" + id).statusCode()).isBetween(401, 404);
    }

    private static Set<String> peersTold(UnitId id) {
        return PeersStub.told("/peer/units/" + id).stream()
                .map(PeersStub.Told::peer)
                .collect(Collectors.toSet());
    }

    private static RequestSpecification administrator() {
        return as(Roles.ADMINISTRATOR, "00");
    }
}
