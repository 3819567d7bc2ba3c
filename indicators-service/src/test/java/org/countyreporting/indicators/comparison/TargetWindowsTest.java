package org.countyreporting.indicators.comparison;

import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.entry;
import static org.countyreporting.indicators.Api.figure;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.plan;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

/** A target is judged over days of its own, which may lie before those asked for. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TargetWindowsTest {

    @Test
    void aLevelIsJudgedAtItsDeadlineAndSince() {
        level("late_level", "40", "60");
        level("kept_level", "60", "40");

        results("dataElement=late_level&division=3713&period=2020-12&compare=target")
                .body("items[0].comparisons.target.actual", equalTo(60))
                .body("items[0].comparisons.target.state", equalTo("met-late"))
                .body("items[0].comparisons.target.metOn", equalTo("2020-12-31"));
        results("dataElement=kept_level&division=3713&period=2020-12&compare=target")
                .body("items[0].value", equalTo(40))
                .body("items[0].comparisons.target.actual", equalTo(60))
                .body("items[0].comparisons.target.state", equalTo("exceeded"));
    }

    /** At least 50 by the end of June; a value before it, and one long after. */
    private static void level(String code, String may, String december) {
        element(code, "stock", "\"lookBack\":\"P3M\"");
        String county = unit("371302", "commission");
        plan(
                "plan-" + code,
                1,
                1,
                "[\"%s\"]".formatted(county),
                "[]",
                "{\"id\":\"T-%s\",\"dataElement\":\"%s\",\"comparator\":\"at-least\",\"value\":50,\"deadline\":\"2020-06-30\"}"
                        .formatted(code, code),
                "[]");
        accepted(code + "-5", 1, county, "371302", "2020-05", code, may);
        accepted(code + "-12", 1, county, "371302", "2020-12", code, december);
    }

    @Test
    void aRatioIsToldFromTheStartOfTheYear() {
        element("ratio_n", "flow", "");
        element("ratio_d", "flow", "");
        indicator("ratio_r", "ratio_n", "ratio_d", "\"factor\":100");
        String county = unit("371302", "commission");
        plan(
                "plan-ratio",
                1,
                1,
                "[\"%s\"]".formatted(county),
                "[]",
                "{\"id\":\"TR\",\"indicator\":\"ratio_r\",\"comparator\":\"at-least\",\"value\":75,\"start\":\"2020-02-01\"}",
                "[]");
        for (String month : new String[] {"01", "02"}) {
            entry(
                    "ra-" + month,
                    1,
                    county,
                    "371302",
                    "2020-" + month,
                    "accepted",
                    1,
                    figure("ratio_n", month.equals("01") ? "10" : "50", "whole") + ","
                            + figure("ratio_d", "50", "whole"));
        }

        results("indicator=ratio_r&division=3713&period=2020-02&compare=target")
                .body("items[0].value", equalTo(100))
                .body("items[0].comparisons.target.actual", equalTo(60))
                .body("items[0].comparisons.target.actualFrom", equalTo("2020-01-01"))
                .body("items[0].comparisons.target.state", equalTo("open"))
                .body("items[0].comparisons.target.basis", equalTo("none"));
    }

    @Test
    void aLevelUnderWhatGrowsIsLookedUpFromTheLastReport() {
        element("stale_n", "cumulative", "");
        element("stale_d", "stock", "\"lookBack\":\"P3M\"");
        indicator("stale_r", "stale_n", "stale_d", "\"factor\":1000");
        String county = unit("371302", "commission");
        plan(
                "plan-stale",
                1,
                1,
                "[\"%s\"]".formatted(county),
                "[]",
                "{\"id\":\"TSt\",\"indicator\":\"stale_r\",\"comparator\":\"at-least\",\"value\":6}",
                "[]");
        accepted("stale-d", 1, county, "371302", "2019-12", "stale_d", "1000");
        accepted("stale-n", 1, county, "371302", "2020-02", "stale_n", "3");

        results("indicator=stale_r&division=3713&period=2020-12&compare=target")
                .body("items[0].value", nullValue())
                .body("items[0].comparisons.target.actual", equalTo(3))
                .body("items[0].comparisons.target.completion", equalTo(50));
    }
}
