package org.countyreporting.indicators.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.entry;
import static org.countyreporting.indicators.Api.figure;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.peer;
import static org.countyreporting.indicators.Api.plan;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ResultResourceTest {

    private static final String CITY = "3713";

    @Test
    void matchedPairs() {
        element("pairs_n", "flow", "");
        element("pairs_d", "flow", "");
        indicator("pairs", "pairs_n", "pairs_d", "\"factor\":100");
        String a = unit("371302", "commission");
        String b = unit("371311", "commission");
        String c = unit("371312", "commission");
        plan(
                "plan-pairs",
                1,
                1,
                "[\"%s\",\"%s\",\"%s\"]".formatted(a, b, c),
                "[{\"dataElement\":\"pairs_n\"},{\"dataElement\":\"pairs_d\"}]",
                "",
                "[]");
        entry(
                "pairs-a",
                1,
                a,
                "371302",
                "2020-09",
                "accepted",
                1,
                figure("pairs_n", "900", "whole") + "," + figure("pairs_d", "1000", "whole"));
        entry(
                "pairs-b",
                1,
                b,
                "371311",
                "2020-09",
                "accepted",
                1,
                figure("pairs_n", "120", "whole") + "," + figure("pairs_d", "400", "whole"));
        entry("pairs-c", 1, c, "371312", "2020-09", "accepted", 1, figure("pairs_d", "600", "whole"));

        results("indicator=pairs&division=3713&period=2020-09")
                .body("items[0].display", equalTo("72.86%"))
                .body("items[0].numerator", equalTo(1020))
                .body("items[0].denominator", equalTo(1400))
                .body("items[0].coverage.reported", equalTo(2))
                .body("items[0].coverage.partial", equalTo(1))
                .body("items[0].coverage.expected", equalTo(3))
                .body("items[0].partial", equalTo(true))
                .body("items[0].findings.code", hasItem("partial"));
        results("indicator=pairs&division=371312&period=2020-09")
                .body("items[0].value", nullValue())
                .body("items[0].findings.code", hasItem("missing-input"));
    }

    @Test
    void monthFromCumulative() {
        element("screened", "cumulative", "");
        String county = unit("371302", "commission");
        accepted("scr-8", 1, county, "371302", "2020-08", "screened", "338011");
        accepted("scr-9", 1, county, "371302", "2020-09", "screened", "400611");

        results("dataElement=screened&division=3713&period=2020-08,2020-09&compare=previous")
                .body("items.period", contains("2020-08", "2020-09"))
                .body("items[0].value", nullValue())
                .body("items[0].findings.code", hasItem("start-missing"))
                .body("items[1].value", equalTo(62600))
                .body("items[1].comparisons.previous.reason", equalTo("missing-base"));
        results("dataElement=screened&window=toDate&division=3713&period=2020-08..2020-09")
                .body("items.value", contains(338011, 400611));
    }

    @Test
    void cityRunUnitsCountIntoTheCity() {
        element("beds_used", "flow", "");
        String county = unit("371302", "commission");
        String hospital = unit(CITY, "institution");
        String second = unit("371301", "institution");
        String inCounty = unit("371302", "institution");
        accepted("bed-1", 1, county, "371302", "2020-09", "beds_used", "10");
        entry("bed-2", 1, hospital, CITY, "2020-09", "accepted", 1, figure("beds_used", "5", "own"));
        entry("bed-3", 1, second, "371301", "2020-09", "accepted", 1, figure("beds_used", "3", "own"));
        entry("bed-4", 1, inCounty, "371302", "2020-09", "accepted", 1, figure("beds_used", "7", "own"));

        results("dataElement=beds_used&division=3713&period=2020-09").body("items[0].value", equalTo(18));
        results("dataElement=beds_used&division=37&period=2020-09").body("items[0].value", equalTo(18));
        results("dataElement=beds_used&division=3713&level=county&period=2020-09")
                .body("items.find { it.division == '371302' }.value", equalTo(10))
                .body("items.find { it.division == '371301' }.value", equalTo(3))
                .body("items.find { it.division == '371311' }.value", nullValue());
    }

    @Test
    void statedTotalsAreComparedNotAdded() {
        element("stated", "flow", "");
        String county = unit("371302", "commission");
        String city = unit(CITY, "commission");
        accepted("st-1", 1, county, "371302", "2020-09", "stated", "10");
        accepted("st-2", 1, city, CITY, "2020-09", "stated", "12");

        results("dataElement=stated&division=3713&period=2020-09")
                .body("items[0].value", equalTo(10))
                .body("items[0].findings.code", hasItem("stated-total-differs"));
    }

    @Test
    void acceptedAndProvisionalAreApart() {
        element("prov", "flow", "");
        String county = unit("371302", "commission");
        entry("prov-1", 1, county, "371302", "2020-09", "submitted", 1, figure("prov", "5", "whole"));

        results("dataElement=prov&division=3713&period=2020-09").body("items[0].value", nullValue());
        results("dataElement=prov&division=3713&period=2020-09&status=provisional")
                .body("items[0].value", equalTo(5))
                .body("items[0].provisional", equalTo(true));

        entry("prov-1", 2, county, "371302", "2020-09", "accepted", 1, figure("prov", "5", "whole"));
        results("dataElement=prov&division=3713&period=2020-09").body("items[0].value", equalTo(5));
    }

    @Test
    void messagesAreIdempotentAndUnordered() {
        element("replay", "flow", "");
        String county = unit("371302", "commission");
        accepted("rep-1", 3, county, "371302", "2020-09", "replay", "7");
        accepted("rep-1", 2, county, "371302", "2020-09", "replay", "6");
        accepted("rep-1", 3, county, "371302", "2020-09", "replay", "7");

        results("dataElement=replay&division=3713&period=2020-09").body("items[0].value", equalTo(7));

        peer(
                "/peer/entries/rep-1",
                "{\"id\":\"rep-1\",\"version\":4,\"plan\":\"plan\",\"task\":\"task\",\"unit\":\"%s\",\"unitKind\":\"commission\",\"division\":\"371302\",\"period\":\"2020-09\"}"
                        .formatted(county));
        results("dataElement=replay&division=3713&period=2020-09").body("items[0].value", nullValue());
    }

    @Test
    void figuresWaitForTheirElement() {
        String county = unit("371302", "commission");
        accepted("wait-1", 1, county, "371302", "2020-09", "not_yet", "9");

        element("not_yet", "flow", "");

        results("dataElement=not_yet&division=3713&period=2020-09").body("items[0].value", equalTo(9));
    }

    @Test
    void everyResultCanBeTraced() {
        element("traced", "cumulative", "");
        String county = unit("371302", "commission");
        accepted("tr-8", 1, county, "371302", "2020-08", "traced", "3");
        accepted("tr-9", 2, county, "371302", "2020-09", "traced", "5");

        String sources = results("dataElement=traced&division=3713&period=2020-09")
                .extract()
                .path("items[0].sources");

        as(Roles.READER, "00")
                .get(sources)
                .then()
                .statusCode(200)
                .body("items.period", contains("2020-08", "2020-09"))
                .body("items[1].source.entry", equalTo("tr-9"))
                .body("items[1].source.revision", equalTo(2))
                .body("items[1].source.acceptedBy", equalTo("li"))
                .body("items[1].scope", equalTo("whole"));
        String next = as(Roles.READER, "00").get(sources + "&limit=1").path("next");
        as(Roles.READER, "00")
                .get(sources + "&limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.period", contains("2020-09"))
                .body("next", nullValue());
    }

    @Test
    void aFallIsSeenWhereItWasReported() {
        element("falling", "cumulative", "");
        String falls = unit("371302", "commission");
        String grows = unit("371311", "commission");
        accepted("fa-7", 1, falls, "371302", "2020-07", "falling", "10");
        accepted("fa-8", 1, falls, "371302", "2020-08", "falling", "5");
        accepted("fa-9", 1, falls, "371302", "2020-09", "falling", "6");
        accepted("fg-7", 1, grows, "371311", "2020-07", "falling", "10");
        accepted("fg-8", 1, grows, "371311", "2020-08", "falling", "100");
        accepted("fg-9", 1, grows, "371311", "2020-09", "falling", "100");

        String said = "累计数下降：falling（371302）";
        results("dataElement=falling&division=3713&period=2020-08,2020-09")
                .body("items.value", contains(85, 1))
                .body("items[0].findings.message", hasItem(said))
                .body("items[1].findings.code", not(hasItem("cumulative-falls")));
        results("dataElement=falling&window=toDate&division=3713&period=2020-09")
                .body("items[0].value", equalTo(106))
                .body("items[0].findings.message", hasItem(said));
        results("dataElement=falling&window=toDate&division=371311&period=2020-09")
                .body("items[0].findings.code", not(hasItem("cumulative-falls")));
    }

    @Test
    void pagesThroughAllCells() {
        element("paged_a", "flow", "");
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = results("dataElement=paged_a&division=3713&level=county&period=2020-01..2020-12&limit=100"
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .extract()
                    .jsonPath();
            page.getList("items", java.util.Map.class)
                    .forEach(item -> seen.add(item.get("division") + "/" + item.get("period")));
            cursor = page.getString("next");
        }

        assertThat(seen).hasSize(12 * 12).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatMakesNoSense() {
        as(Roles.READER, "00")
                .get("/v1/results?indicator=none&period=2020-13&level=village&compare=past")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("period"))
                .body("errors.parameter", hasItem("level"))
                .body("errors.parameter", hasItem("compare"));
        as(Roles.READER, "00")
                .get("/v1/results?indicator=none&period=2020-12")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("indicator"));
        as(Roles.READER, "3702")
                .get("/v1/results?indicator=none&period=2020-12&division=3713")
                .then()
                .statusCode(404);
        as(Roles.READER, "00")
                .get("/v1/results?indicator=none&period=2020-12&division=9999")
                .then()
                .statusCode(404);
        as(Roles.READER, "00").get("/v1/results").then().statusCode(400).body("errors.parameter", not(hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "planner,400",
        "reporter,400",
        "reviewer,400",
        "reader,400",
        "supplier,403",
        "administrator,403",
    })
    void whoReadsResults(String role, int status) {
        as(role, "3713").get("/v1/results").then().statusCode(status);
        as(role, "3713").get("/v1/results/sources").then().statusCode(status);
    }
}
