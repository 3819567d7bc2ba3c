package org.countyreporting.indicators.calculation;

import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.plan;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.Api.supplied;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

/** No numerator meets the denominator of other months, nor one that was gathered over other days or elsewhere. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PairingTest {

    @Test
    void aMonthWithoutItsDenominatorDoesNotCount() {
        ratio("pm", "flow", "flow");
        given("pm_n", "371302", "2020-01=10", "2020-02=10", "2020-03=10");
        given("pm_d", "371302", "2020-01=20", "2020-02=20", "2020-03=20");
        given("pm_n", "371311", "2020-01=10", "2020-02=10", "2020-03=10");
        given("pm_d", "371311", "2020-01=20");

        // (30 + 10) / (60 + 20)
        asked("indicator=pm&period=2020-Q1")
                .body("items[0].numerator", equalTo(40))
                .body("items[0].denominator", equalTo(80))
                .body("items[0].value", equalTo(50))
                .body("items[0].partial", equalTo(true))
                .body("items[0].coverage.reported", equalTo(1))
                .body("items[0].coverage.partial", equalTo(1));
        results("indicator=pm&division=371311&period=2020-Q1")
                .body("items[0].value", equalTo(50))
                .body("items[0].findings.code", hasItem("partial-periods"));
    }

    @Test
    void aMonthThatBothLackIsOnlyMissing() {
        ratio("pb", "flow", "flow");
        given("pb_n", "371302", "2020-01=10", "2020-03=20");
        given("pb_d", "371302", "2020-01=20", "2020-03=40");

        asked("indicator=pb&period=2020-Q1")
                .body("items[0].numerator", equalTo(30))
                .body("items[0].value", equalTo(50))
                .body("items[0].partial", equalTo(true));
    }

    @Test
    void withoutAMonthInCommonThereIsNoValue() {
        ratio("pn", "flow", "flow");
        given("pn_n", "371302", "2020-01=10");
        given("pn_d", "371302", "2020-02=20");

        asked("indicator=pn&period=2020-Q1")
                .body("items[0].value", nullValue())
                .body("items[0].findings.code", hasItems("missing-input", "partial-periods"));
    }

    @Test
    void twoMonthsDoNotMeetTheAmountOfThree() {
        ratio("pc", "flow", "cumulative");
        given("pc_n", "371302", "2020-01=10", "2020-02=10");
        given("pc_d", "371302", "2020-03=60");

        asked("indicator=pc&period=2020-Q1").body("items[0].value", nullValue());
        given("pc_n", "371302", "2020-03=10");
        asked("indicator=pc&period=2020-Q1").body("items[0].value", equalTo(50));
    }

    @Test
    void aQuarterDoesNotMeetFiveMonths() {
        element("pq_n", "flow", "\"frequency\":\"quarter\"");
        element("pq_d", "flow", "");
        indicator("pq", "pq_n", "pq_d", "\"factor\":100,\"window\":\"toDate\"");
        given("pq_n", "371302", "2020-Q1=1", "2020-Q2=2");
        given("pq_d", "371302", "2020-01=10", "2020-02=10", "2020-03=10", "2020-04=10", "2020-05=10");

        asked("indicator=pq&period=2020-05").body("items[0].value", nullValue());
        asked("dataElement=pq_n&window=toDate&period=2020-05")
                .body("items[0].value", equalTo(1))
                .body("items[0].partial", equalTo(true))
                .body("items[0].findings.code", hasItem("partial-periods"));
        given("pq_d", "371302", "2020-06=10");
        // 3 / 60
        asked("indicator=pq&period=2020-06").body("items[0].value", equalTo(5));
    }

    @Test
    void aHalfYearThatReachesOverTheYearLeavesAGap() {
        element("ph", "flow", "\"frequency\":\"half\",\"statisticalYearStart\":10");
        given("ph", "371302", "2019-S2=7", "2020-S1=9");

        asked("dataElement=ph&period=2020").body("items[0].value", equalTo(9)).body("items[0].partial", equalTo(true));
    }

    @Test
    void whatIsStatedForTheCityHidesNoGapsBelow() {
        element("ps_n", "stock", "\"additive\":{\"divisions\":false,\"periods\":true}");
        element("ps_d", "stock", "");
        indicator("ps", "ps_n", "ps_d", "\"factor\":100");
        given("ps_n", "3713", "2020-09=6");
        given("ps_d", "371302", "2020-09=10");
        given("ps_d", "371311", "2020-09=10");

        asked("indicator=ps&period=2020-09")
                .body("items[0].value", equalTo(30))
                .body("items[0].partial", equalTo(true))
                .body("items[0].coverage.reported", equalTo(2))
                .body("items[0].coverage.expected", equalTo(12));
    }

    @Test
    void whatAPlanAsksOfCountiesIsWhatTheyMustGive() {
        element("pp_n", "stock", "\"additive\":{\"divisions\":false,\"periods\":true}");
        element("pp_d", "stock", "");
        indicator("pp", "pp_n", "pp_d", "\"factor\":100");
        String one = unit("371302", "commission");
        String other = unit("371311", "commission");
        plan(
                "pp-plan",
                1,
                1,
                "[]",
                "[{\"dataElement\":\"pp_d\",\"reporters\":[\"%s\",\"%s\"],\"scope\":\"whole\",\"required\":true}]"
                        .formatted(one, other),
                "",
                "[]");
        given("pp_n", "3713", "2020-09=6");
        accepted("pp-1", 1, one, "371302", "2020-09", "pp_d", "10");
        accepted("pp-2", 1, other, "371311", "2020-09", "pp_d", "10");

        asked("indicator=pp&period=2020-09")
                .body("items[0].value", equalTo(30))
                .body("items[0].coverage.reported", equalTo(2))
                .body("items[0].coverage.expected", equalTo(2))
                .body("items[0].partial", equalTo(false));
    }

    @Test
    void aUnitOfTheCityPairsWhatItGave() {
        element("pu_a", "flow", "");
        element("pu_b", "flow", "");
        element("pu_c", "cumulative", "");
        indicator("pu", "pu_a + pu_b", "pu_c", "\"factor\":100");
        String hospital = unit("3713", "institution");
        given("pu_a", "371302", "2020-01=10", "2020-02=10", "2020-03=10");
        given("pu_b", "371302", "2020-01=10", "2020-02=10", "2020-03=10");
        given("pu_c", "371302", "2020-03=100");
        supplied(own("pu_a", hospital, "2020-01", 5));
        supplied(own("pu_a", hospital, "2020-02", 5));
        supplied(own("pu_a", hospital, "2020-03", 5));
        supplied(own("pu_b", hospital, "2020-01", 5));
        supplied(own("pu_b", hospital, "2020-02", 5));

        // 30 + 30 of the county, twice 5 + 5 of the hospital's months with both
        asked("indicator=pu&period=2020-Q1").body("items[0].numerator", equalTo(80));
    }

    private static String own(String element, String unit, String period, int value) {
        return "{\"dataElement\":\"%s\",\"division\":\"3713\",\"unit\":\"%s\",\"period\":\"%s\",\"value\":%d}"
                .formatted(element, unit, period, value);
    }

    private static void ratio(String code, String numerator, String denominator) {
        element(code + "_n", numerator, "");
        element(code + "_d", denominator, "");
        indicator(code, code + "_n", code + "_d", "\"factor\":100");
    }

    private static void given(String element, String division, String... values) {
        supplied(Arrays.stream(values)
                .map(value -> value.split("="))
                .map(value -> row(element, division, value[0], value[1]))
                .toArray(String[]::new));
    }

    private static ValidatableResponse asked(String query) {
        return results(query + "&division=3713");
    }
}
