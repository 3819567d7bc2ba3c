package org.countyreporting.indicators.comparison;

import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.plan;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

/** What happens to results in the course of time: definitions change, values are corrected, places are won and lost. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ThroughTimeTest {

    @Test
    void aChangedDefinitionBreaksTheSeries() {
        element("break_a", "flow", "");
        element("break_b", "flow", "");
        indicator("broken", "break_a", "1", "");
        redefine(
                "broken",
                1,
                "{\"name\":\"broken\",\"unit\":\"%\",\"numerator\":\"break_a + break_b\",\"validFrom\":\"2020-09-01\"}");
        String county = unit("371302", "commission");
        for (String month : new String[] {"08", "09", "10"}) {
            accepted("ba-" + month, 1, county, "371302", "2020-" + month, "break_a", "10");
            accepted("bb-" + month, 1, county, "371302", "2020-" + month, "break_b", "5");
        }

        results("indicator=broken&division=371302&period=2020-08..2020-10&compare=previous")
                .body("items.value", contains(10, 15, 15))
                .body("items.version", contains(1, 2, 2))
                .body("items[1].comparisons.previous.value", equalTo(10))
                .body("items[1].comparisons.previous.change", nullValue())
                .body("items[1].comparisons.previous.reason", equalTo("definition-changed"))
                .body("items[1].findings.code", hasItem("definition-changed"))
                .body("items[2].comparisons.previous.change", equalTo(0))
                .body("items[2].findings.code", not(hasItem("definition-changed")));
    }

    @Test
    void anotherNameIsNoBreak() {
        element("same_a", "flow", "");
        indicator("same", "same_a", "1", "");
        redefine(
                "same",
                1,
                "{\"name\":\"renamed\",\"unit\":\"%\",\"numerator\":\"same_a\",\"validFrom\":\"2020-09-01\"}");
        String county = unit("371302", "commission");
        accepted("sa-8", 1, county, "371302", "2020-08", "same_a", "10");
        accepted("sa-9", 1, county, "371302", "2020-09", "same_a", "15");

        results("indicator=same&division=371302&period=2020-09&compare=previous")
                .body("items[0].comparisons.previous.change", equalTo(50))
                .body("items[0].findings.code", not(hasItem("definition-changed")));
    }

    @Test
    void nothingIsComputedBeforeADefinitionCounts() {
        element("future_a", "flow", "");
        indicator("future", "future_a", "1", "\"validFrom\":\"2020-09-01\"");
        accepted("fu-8", 1, unit("371302", "commission"), "371302", "2020-08", "future_a", "10");

        results("indicator=future&division=371302&period=2020-08")
                .body("items[0].value", nullValue())
                .body("items[0].findings.code", contains("not-yet-defined"));
    }

    @Test
    void theDataAsTheyStood() {
        element("then", "flow", "");
        String county = unit("371302", "commission");
        Instant before = Instant.now();
        accepted("th-1", 1, county, "371302", "2020-09", "then", "7");
        Instant first = Instant.now();
        accepted("th-1", 2, county, "371302", "2020-09", "then", "8");

        results(known(before)).body("items[0].value", nullValue());
        results(known(first)).body("items[0].value", equalTo(7)).body("items[0].sources", equalTo(sources(first)));
        results(known(Instant.now())).body("items[0].value", equalTo(8));
        as(Roles.READER, "00").get(sources(first)).then().statusCode(200).body("items.value", contains(7));
        as(Roles.READER, "00")
                .get("/v1/results?dataElement=then&period=2020-09&knownAt=yesterday")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("knownAt"));
    }

    private static String known(Instant moment) {
        return "dataElement=then&division=371302&period=2020-09&knownAt=" + moment;
    }

    private static String sources(Instant moment) {
        return "/v1/results/sources?dataElement=then&division=371302&period=2020-09&window=period&knownAt=" + moment;
    }

    @Test
    void definitionsAndTargetsAsTheyStood() {
        element("old_a", "flow", "");
        indicator("old", "old_a", "1", "");
        String county = unit("371302", "commission");
        accepted("ol-1", 1, county, "371302", "2020-09", "old_a", "7");
        String target = "{\"id\":\"T-old\",\"indicator\":\"old\",\"comparator\":\"at-least\",\"value\":%d}";
        plan("plan-old", 1, 1, "[\"%s\"]".formatted(county), "[]", target.formatted(10), "[]");
        plan("plan-old", 2, 2, "[\"%s\"]".formatted(county), "[]", target.formatted(20), "[]");
        Instant first = Instant.now();
        redefine("old", 1, "{\"name\":\"old\",\"unit\":\"%\",\"numerator\":\"old_a * 2\"}");

        String query = "indicator=old&division=3713&period=2020-09&compare=target";
        results(query).body("items[0].value", equalTo(14)).body("items[0].comparisons.target.value", equalTo(20));
        results(query + "&knownAt=" + first).body("items[0].value", equalTo(7)).body("items[0].version", equalTo(1));
        results(query + "&knownAt=2020-01-01T12:00:00Z").body("items[0].comparisons.target.value", equalTo(10));
    }

    @Test
    void placesAreByResultAlone() {
        element("rank_a", "flow", "");
        indicator("ranked", "rank_a", "1", "\"direction\":\"higher-is-better\"");
        indicator("ranked_low", "rank_a", "1", "\"direction\":\"lower-is-better\"");
        indicator("ranked_not", "rank_a", "1", "");
        String[][] values = {{"371302", "1", "30"}, {"371311", "2", "20"}, {"371312", "3", "20"}, {"371321", "4", "10"}
        };
        for (String[] county : values) {
            String unit = unit(county[0], "commission");
            accepted("rk-8-" + county[0], 1, unit, county[0], "2020-08", "rank_a", county[1]);
            accepted("rk-9-" + county[0], 1, unit, county[0], "2020-09", "rank_a", county[2]);
        }

        String query = "&division=3713&level=county&period=2020-09&limit=3";
        results("indicator=ranked" + query)
                .body("items.find { it.division == '371302' }.rank.position", equalTo(1))
                .body("items.find { it.division == '371302' }.rank.of", equalTo(4))
                .body("items.find { it.division == '371302' }.rank.changed", equalTo(3))
                .body("items.find { it.division == '371311' }.rank.position", equalTo(2))
                .body("items.find { it.division == '371311' }.rank.changed", equalTo(1));
        results("indicator=ranked&division=3713&level=county&period=2020-09")
                .body("items.find { it.division == '371312' }.rank.position", equalTo(2))
                .body("items.find { it.division == '371321' }.rank.position", equalTo(4))
                .body("items.find { it.division == '371321' }.rank.changed", equalTo(-3))
                .body("items.find { it.division == '371322' }.rank", nullValue());
        results("indicator=ranked_low" + query)
                .body("items.find { it.division == '371302' }.rank.position", equalTo(4));
        results("indicator=ranked_not" + query).body("items.find { it.division == '371302' }.rank", nullValue());
        results("indicator=ranked&division=371302&period=2020-09").body("items[0].rank", nullValue());
    }

    private static void redefine(String code, int version, String body) {
        as(Roles.ADMINISTRATOR, "00")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/v1/indicators/" + code)
                .then()
                .statusCode(200);
    }
}
