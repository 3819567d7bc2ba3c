package org.countyreporting.indicators.definition;

import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IndicatorResourceTest {

    @BeforeEach
    void declare() {
        if (as(Roles.READER, "00").get("/v1/data-elements/def_flow").statusCode() == 404) {
            element("def_flow", "flow", "");
            element("def_cumulative", "cumulative", "");
            element("def_october", "cumulative", "\"statisticalYearStart\":10");
            element("def_stock", "stock", "");
            element("def_fixed", "fixed", "");
            as(Roles.ADMINISTRATOR, "00")
                    .body("{\"name\":\"土地\",\"unit\":\"公顷\",\"kind\":\"stock\"}")
                    .put("/v1/data-elements/def_land")
                    .then()
                    .statusCode(201);
        }
    }

    static Stream<Arguments> behaviours() {
        return Stream.of(
                argumentSet("count", "def_flow", "1", "accruing"),
                argumentSet("against a task", "def_cumulative", "def_fixed", "accruing"),
                argumentSet("per head", "def_cumulative", "def_stock", "accruing"),
                argumentSet("both grow", "def_flow", "def_cumulative", "ratio"),
                argumentSet("share of a level", "def_stock", "def_stock", "level"),
                argumentSet("level over what grows", "def_stock", "def_flow", "ratio"));
    }

    @ParameterizedTest
    @MethodSource("behaviours")
    void derivesTheBehaviour(String numerator, String denominator, String behaviour) {
        String code = "def_" + numerator + "_by_" + denominator;
        put(code, numerator, denominator, "").statusCode(201).body("behaviour", equalTo(behaviour));
    }

    @Test
    void hasTheUsualValues() {
        as(Roles.ADMINISTRATOR, "00")
                .body("{\"name\":\"x\",\"numerator\":\"def_flow\",\"unit\":\"%\"}")
                .put("/v1/indicators/def_usual")
                .then()
                .statusCode(201)
                .body("denominator", equalTo("1"))
                .body("factor", equalTo(1))
                .body("decimals", equalTo(2))
                .body("window", equalTo("period"))
                .body("direction", equalTo("neutral"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("unknown element", "def_flow + nothing", "1", "/numerator"),
                argumentSet("power", "9^9^9", "1", "/numerator"),
                argumentSet("function", "SQRT(def_flow)", "1", "/numerator"),
                argumentSet("ten thousand characters", "def_flow" + "+def_flow".repeat(1100), "1", "/numerator"),
                argumentSet("deep nesting", "(".repeat(100) + "def_flow" + ")".repeat(100), "1", "/numerator"),
                argumentSet("different units", "def_stock + def_land", "1", "/numerator"),
                argumentSet("different units behind a sign", "-def_stock + def_land", "1", "/numerator"),
                argumentSet("a division by zero", "def_flow / 0", "1", "/numerator"),
                argumentSet("a division by what comes to zero", "def_flow / (2 - 2)", "1", "/numerator"),
                argumentSet("different years", "def_cumulative", "def_october", "/numerator"),
                argumentSet("constant", "5", "1", "/numerator"),
                argumentSet("zero", "def_flow", "0", "/denominator"),
                argumentSet("zero by sum", "def_flow", "5 - 5", "/denominator"),
                argumentSet("a constant over zero", "def_flow", "1 / 0", "/denominator"),
                argumentSet("bad denominator", "def_flow", "def_flow +", "/denominator"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesFormulasThatCannotBeRight(String numerator, String denominator, String pointer) {
        put("def_refused", numerator, denominator, "").statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        put("def_refused", "def_flow + one * def_flow - other", "third", "")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/numerator", "/denominator"))
                .body(
                        "errors.detail",
                        hasItem(allOf(containsString("one（第 12 个字符）"), containsString("other（第 29 个字符）"))))
                .body("errors.detail", hasItem(containsString("third（第 1 个字符）")));
        put("def_refused", "9^9^9", "1", "").body("errors.detail", hasItem(containsString("第 2 个字符“^”")));
    }

    static Stream<Arguments> outOfBounds() {
        return Stream.of(
                argumentSet("a day nothing is reported for", "\"validFrom\":\"+12020-01-01\"", "/validFrom"),
                argumentSet("factor without end", "\"factor\":1e999999999", "/factor"),
                argumentSet("no factor", "\"factor\":0", "/factor"),
                argumentSet("bounds the wrong way round", "\"bounds\":{\"min\":2,\"max\":1}", "/bounds/max"),
                argumentSet("a bound that would fill the memory", "\"bounds\":{\"min\":-1e99999999}", "/bounds/min"),
                argumentSet("no direction", "\"direction\":\"up\"", "/direction"));
    }

    @ParameterizedTest
    @MethodSource("outOfBounds")
    void everythingHasBounds(String field, String pointer) {
        put("def_bounds", "def_flow", "1", "," + field)
                .statusCode(400)
                .body("errors.pointer", everyItem(equalTo(pointer)));
    }

    @Test
    void keepsVersions() {
        put("def_versions", "def_flow", "1", "").statusCode(201).body("version", equalTo(1));
        put("def_versions", "def_flow + def_cumulative", "1", "").statusCode(428);
        as(Roles.ADMINISTRATOR, "00")
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"x\",\"numerator\":\"2 * def_flow\",\"unit\":\"%\",\"validFrom\":\"2021-01-01\"}")
                .put("/v1/indicators/def_versions")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        as(Roles.READER, "00")
                .get("/v1/indicators/def_versions/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.definition.numerator", contains("2 * def_flow", "def_flow"))
                .body("items.definition.behaviour", contains("accruing", "accruing"));
        as(Roles.READER, "00")
                .get("/v1/results?indicator=def_versions&division=3713&period=2020-12,2021-01")
                .then()
                .body("items.version", contains(1, 2));
    }

    private static ValidatableResponse put(String code, String numerator, String denominator, String more) {
        return as(Roles.ADMINISTRATOR, "00")
                .body("{\"name\":\"x\",\"numerator\":\"%s\",\"denominator\":\"%s\",\"unit\":\"%%\"%s}"
                        .formatted(numerator, denominator, more))
                .put("/v1/indicators/" + code)
                .then();
    }
}
