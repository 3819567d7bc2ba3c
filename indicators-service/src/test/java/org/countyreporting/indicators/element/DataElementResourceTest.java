package org.countyreporting.indicators.element;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DataElementResourceTest {

    private static final String CLINICS = "{\"name\":\"县级示范村卫生室\",\"unit\":\"处\",\"kind\":\"cumulative\"}";

    @Test
    void declaresWithTheUsualValues() {
        put("element_a", null, CLINICS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/v1/data-elements/element_a"));

        as(Roles.READER)
                .get("/v1/data-elements/element_a")
                .then()
                .statusCode(200)
                .body("frequency", equalTo("month"))
                .body("collectionLevel", equalTo("county"))
                .body("statisticalYearStart", equalTo(1))
                .body("additive.divisions", equalTo(true))
                .body("decimals", equalTo(0));
    }

    @Test
    void changesOnlyWhatWasRead() {
        put("element_b", null, CLINICS).then().statusCode(201);

        put("element_b", null, CLINICS).then().statusCode(428);
        put("element_b", "\"9\"", CLINICS).then().statusCode(412);
        put("element_b", "\"1\"", CLINICS).then().statusCode(200).header("ETag", "\"1\"");
        put("element_b", "\"1\"", CLINICS.replace("处", "个"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void keepsWhatItEverWas() {
        put("element_i", null, CLINICS).then().statusCode(201);
        put("element_i", "\"1\"", CLINICS.replace("处", "个")).then().statusCode(200);

        Response newest = as(Roles.READER).queryParam("limit", 1).get("/v1/data-elements/element_i/versions");

        newest.then()
                .statusCode(200)
                .body("items.version", contains(2))
                .body("items[0].definition.unit", equalTo("个"))
                .body("items[0].changedBy", equalTo("administrator@00"))
                .body("items[0].changedAt", endsWith("Z"));
        as(Roles.READER)
                .queryParam("cursor", newest.<String>path("next"))
                .get("/v1/data-elements/element_i/versions")
                .then()
                .body("items.definition.unit", contains("处"))
                .body("items.definition.version", contains(1));
        as(Roles.READER).get("/v1/data-elements/element_z/versions").then().statusCode(404);
        as(Roles.READER)
                .get("/v1/data-elements/element_i/versions?cursor=WyJ4Il0")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("cursor"));
    }

    @Test
    void aCodeIsOneThing() {
        put("element_j", null, CLINICS).then().statusCode(201);

        as(Roles.ADMINISTRATOR)
                .contentType("application/json")
                .body("{\"name\":\"x\",\"unit\":\"处\",\"numerator\":\"element_j\"}")
                .put("/v1/indicators/element_j")
                .then()
                .statusCode(409)
                .body("detail", containsString("element_j"));
        as(Roles.READER).get("/v1/indicators/element_j").then().statusCode(404);
    }

    static Stream<Arguments> outOfBounds() {
        return Stream.of(
                argumentSet("no duration", "\"lookBack\":\"12 months\"", "/lookBack"),
                argumentSet("a duration of hours", "\"lookBack\":\"PT24H\"", "/lookBack"),
                argumentSet("a number that would fill the memory", "\"maximum\":1e999999999", "/maximum"),
                argumentSet("limits the wrong way round", "\"minimum\":2,\"maximum\":1", "/maximum"),
                argumentSet("thirteenth decimal", "\"decimals\":13", "/decimals"),
                argumentSet("no level", "\"collectionLevel\":\"district\"", "/collectionLevel"));
    }

    @ParameterizedTest
    @MethodSource("outOfBounds")
    void everythingHasBounds(String field, String pointer) {
        put("element_k", null, CLINICS.replace("}", "," + field + "}"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void looksBackAsFarAsDeclared() {
        put("element_l", null, CLINICS.replace("}", ",\"lookBack\":\"P1Y6M2W\"}"))
                .then()
                .statusCode(201)
                .body("lookBack", equalTo("P1Y6M2W"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        put("element_c", null, "{\"kind\":\"rate\",\"frequency\":\"day\",\"statisticalYearStart\":13}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/unit", "/kind", "/statisticalYearStart"));
        put("Element-C", null, CLINICS).then().statusCode(400).body("errors.parameter", hasItem("code"));
        put("element_c", null, CLINICS.replace("}", ",\"frequency\":\"day\"}"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/frequency"));
    }

    @Test
    void nothingIsAPartOfItself() {
        String partOf = CLINICS.replace("}", ",\"partOf\":\"%s\"}");
        put("element_g", null, partOf.formatted("element_g"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/partOf"));
        put("element_g", null, CLINICS).then().statusCode(201);
        put("element_h", null, partOf.formatted("element_g")).then().statusCode(201);
        put("element_g", "\"1\"", partOf.formatted("element_h"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/partOf"));
    }

    @Test
    void onlyAdministratorsDeclare() {
        as(Roles.PLANNER)
                .contentType("application/json")
                .body(CLINICS)
                .put("/v1/data-elements/element_d")
                .then()
                .statusCode(403);
        as(Roles.PLANNER).get("/v1/data-elements/element_d").then().statusCode(404);
    }

    @Test
    void listsInPages() {
        put("element_e", null, CLINICS);
        put("element_f", null, CLINICS);

        Response first = as(Roles.SUPPLIER).queryParam("limit", 1).get("/v1/data-elements");

        first.then().statusCode(200).body("items.size()", equalTo(1));
        as(Roles.SUPPLIER)
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/data-elements")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("element_f"));
    }

    private static Response put(String code, String ifMatch, String body) {
        var request = as(Roles.ADMINISTRATOR).contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/v1/data-elements/" + code);
    }

    private static io.restassured.specification.RequestSpecification as(String role) {
        return given().header("Authorization", Tokens.bearer(role, "00"));
    }
}
