package org.countyreporting.indicators.finding;

import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.Api.supplied;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FindingResourceTest {

    private final Examining examining;

    @Inject
    FindingResourceTest(Examining examining) {
        this.examining = examining;
    }

    @Test
    void aFallStaysOpenUntilItIsCorrected() {
        element("find_cumulative", "cumulative", "");
        supplied(
                row("find_cumulative", "371422", "2020-04", "700"), row("find_cumulative", "371422", "2020-05", "690"));

        findings("371422", "")
                .body("items.code", contains("cumulative-falls"))
                .body("items[0].dataElement", equalTo("find_cumulative"))
                .body("items[0].period", equalTo("2020-05"))
                .body("items[0].state", equalTo("open"))
                .body("items[0].message", containsString("371422"));
        supplied(row("find_cumulative", "371422", "2020-05", "760"));

        findings("371422", "").body("items.state", contains("corrected")).body("items[0].judgedBy", nullValue());
    }

    @Test
    void aPersonJudgesAndItComesBackWhenTheFiguresChange() {
        element("find_bounded", "flow", "\"maximum\":100");
        supplied(row("find_bounded", "371423", "2020-05", "120"));
        int id = findings("371423", "&state=open&code=out-of-bounds").extract().path("items[0].id");

        judge(Roles.READER, "3714", id, "\"1\"", "explained").statusCode(403);
        judge(Roles.REVIEWER, "3702", id, "\"1\"", "explained").statusCode(403);
        judge(Roles.REVIEWER, "3714", id, null, "explained").statusCode(428);
        judge(Roles.REVIEWER, "3714", id, "\"9\"", "explained").statusCode(412);
        judge(Roles.REVIEWER, "3714", id, "\"1\"", "open").statusCode(400).body("errors.pointer", hasItem("/state"));
        judge(Roles.REVIEWER, "3714", id, "\"1\"", "explained")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("explained"))
                .body("note", equalTo("集中补报"))
                .body("judgedBy", equalTo("reviewer@3714"));
        judge(Roles.PLANNER, "3714", id, "\"2\"", "corrected").statusCode(409);
        supplied(row("find_bounded", "371423", "2020-06", "1"));
        read("3714", id).body("state", equalTo("explained"));

        supplied(row("find_bounded", "371423", "2020-05", "140"));

        read("3714", id)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("open"))
                .body("judgedBy", nullValue())
                .body("note", notNullValue());
        read("3702", id).statusCode(404);
    }

    @Test
    void noticesWhatIsHeldAgainstOtherFigures() {
        element("find_whole", "stock", "");
        element("find_part", "stock", "\"partOf\":\"find_whole\"");
        element("find_month", "flow", "\"amountOf\":\"find_to_date\"");
        element("find_to_date", "cumulative", "");
        indicator("find_share", "find_part", "find_whole", "\"factor\":100,\"bounds\":{\"min\":0,\"max\":100}");
        supplied(
                row("find_whole", "371424", "2020-08", "40"),
                row("find_whole", "371424", "2020-09", "36"),
                row("find_part", "371424", "2020-09", "37"),
                row("find_to_date", "371424", "2020-08", "338011"),
                row("find_to_date", "371424", "2020-09", "400611"),
                row("find_month", "371424", "2020-09", "62000"));

        findings("371424", "&period=2020-09")
                .body(
                        "items.code",
                        containsInAnyOrder(
                                "part-exceeds-whole", "out-of-bounds", "denominator-changed", "month-differs"))
                .body("items.find { it.code == 'out-of-bounds' }.indicator", equalTo("find_share"))
                .body("items.find { it.code == 'month-differs' }.message", containsString("62600"));
    }

    @Test
    void aTaskThatChangesWithinItsYearIsNoticed() {
        element("find_done", "cumulative", "");
        element("find_task", "fixed", "");
        indicator("find_completion", "find_done", "find_task", "\"factor\":100");
        supplied(row("find_task", "371482", "2020", "4600"));
        findings("371482", "").body("items", empty());

        supplied(row("find_task", "371482", "2020", "2600"));

        findings("371482", "")
                .body("items.code", contains("denominator-changed"))
                .body("items[0].message", containsString("4600"))
                .body("items[0].period", equalTo("2020"));
    }

    @Test
    void noticesAJumpAndACopiedValue() {
        element("find_flow", "flow", "");
        supplied(IntStream.rangeClosed(1, 8)
                .mapToObj(month -> row("find_flow", "371425", "2020-0" + month, String.valueOf(1000 + month * 7)))
                .toArray(String[]::new));
        findings("371425", "").body("items", empty());

        supplied(
                row("find_flow", "371425", "2020-09", "10200"),
                row("find_flow", "371425", "2020-10", "1050"),
                row("find_flow", "371425", "2020-11", "1050"),
                row("find_flow", "371425", "2020-12", "1050"));

        findings("371425", "")
                .body("items.code", containsInAnyOrder("jump", "value-repeated"))
                .body("items.find { it.code == 'jump' }.period", equalTo("2020-09"))
                .body("items.find { it.code == 'value-repeated' }.period", equalTo("2020-12"));
    }

    @Test
    void aRateOfFewDoesNotJump() {
        element("find_deaths", "flow", "");
        element("find_births", "flow", "");
        indicator("find_mortality", "find_deaths", "find_births", "\"factor\":100000");
        supplied(Stream.concat(
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(month -> row("find_births", "371426", "2020-0" + month, "800")),
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(month ->
                                        row("find_deaths", "371426", "2020-0" + month, month == 9 ? "2" : "0")))
                .toArray(String[]::new));

        findings("371426", "&code=jump").body("items", empty());
    }

    @Test
    void totalsStatedForACityAndAProvinceAreHeldAgainstTheirParts() {
        element("find_total", "cumulative", "");
        supplied(row("find_total", "3714", "2020-09", "11"), row("find_total", "37", "2020-09", "12"));
        supplied(row("find_total", "371427", "2020-09", "10"));

        findings("37", "&code=stated-total-differs")
                .body("items.findAll { it.dataElement == 'find_total' }.division", containsInAnyOrder("3714", "37"));
        supplied(row("find_total", "371428", "2020-09", "1"));

        findings("37", "&code=stated-total-differs&state=open")
                .body("items.findAll { it.dataElement == 'find_total' }.division", contains("37"));
    }

    @Test
    void differingSourcesAreNoticed() {
        element("find_sources", "flow", "");
        supplied(row("find_sources", "371481", "2020-09", "5"));
        accepted("find-entry", 1, unit("371481", "commission"), "371481", "2020-09", "find_sources", "6");

        findings("371481", "").body("items.code", contains("sources-differ"));
    }

    @Test
    void aBatchOverManyElementsAndCountiesIsLookedAtWhole() {
        List<String> elements = IntStream.rangeClosed(11, 22)
                .mapToObj("find_many_%d"::formatted)
                .toList();
        elements.forEach(code -> element(code, "flow", "\"maximum\":100"));
        supplied(elements.stream()
                .flatMap(code -> Stream.of("370783", "370784", "370785", "3707")
                        .map(division -> row(code, division, "2020-05", "120")))
                .toArray(String[]::new));

        findings("3707", "&limit=500&code=out-of-bounds").body("items", hasSize(48));
        findings("3707", "&limit=500&code=stated-total-differs")
                .body("items.dataElement", hasSize(12))
                .body("items.division", everyItem(equalTo("3707")));
    }

    @Test
    void badQuestionsAreRefused() {
        as(Roles.READER, "3714").get("/v1/findings?state=closed").then().statusCode(400);
        as(Roles.READER, "3714").get("/v1/findings?division=3702").then().statusCode(404);
        as(Roles.READER, "3714").get("/v1/findings/0").then().statusCode(404);
        as(Roles.READER, "3714").get("/v1/findings/x").then().statusCode(400);
        as(Roles.REVIEWER, "3714")
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"state\":\"explained\",\"note\":\"x\"}")
                .patch("/v1/findings/1")
                .then()
                .statusCode(415);
    }

    private void lookAtAllThatIsDue() {
        boolean more = true;
        while (more) {
            more = examining.examine();
        }
    }

    private ValidatableResponse findings(String division, String more) {
        lookAtAllThatIsDue();
        return as(Roles.READER, "37")
                .get("/v1/findings?division=" + division + more)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(String division, int id) {
        lookAtAllThatIsDue();
        return as(Roles.READER, division).get("/v1/findings/" + id).then();
    }

    private static ValidatableResponse judge(String role, String division, int id, String ifMatch, String state) {
        var request = as(role, division)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"state\":\"%s\",\"note\":\"集中补报\"}".formatted(state));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/v1/findings/" + id).then();
    }
}
