package org.countyreporting.indicators.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.entry;
import static org.countyreporting.indicators.Api.figure;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.plan;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

/** The targets that results are held against: which one, and how it stands. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ResultTargetsTest {

    @Test
    void clinicsAgainstTheirTarget() {
        element("clinics_p", "cumulative", "");
        element("clinics_c", "cumulative", "");
        indicator("clinics_up", "clinics_p + clinics_c", "1", "\"decimals\":0");
        String lanshan = unit("371302", "commission");
        String luozhuang = unit("371311", "commission");
        plan(
                "plan-177",
                1,
                1,
                "[\"%s\",\"%s\"]".formatted(lanshan, luozhuang),
                "[{\"dataElement\":\"clinics_p\",\"reporters\":\"each\",\"scope\":\"whole\"},"
                        + "{\"dataElement\":\"clinics_c\"}]",
                "{\"id\":\"T177\",\"indicator\":\"clinics_up\",\"comparator\":\"at-least\",\"value\":100,\"unit\":\"处\"}",
                "[]");
        entry(
                "e177-1",
                1,
                lanshan,
                "371302",
                "2020-09",
                "accepted",
                1,
                figure("clinics_p", "4", "whole") + "," + figure("clinics_c", "30", "whole"));
        entry(
                "e177-2",
                1,
                luozhuang,
                "371311",
                "2020-09",
                "accepted",
                1,
                figure("clinics_p", "2", "whole") + "," + figure("clinics_c", "32", "whole"));

        JsonPath result = results("indicator=clinics_up&window=toDate&division=3713&period=2020-09&compare=target")
                .body("items", hasSize(1))
                .body("items[0].value", equalTo(68))
                .body("items[0].display", equalTo("68%"))
                .body("items[0].asOf", equalTo("2020-09-30"))
                .body("items[0].coverage.reported", equalTo(2))
                .body("items[0].coverage.expected", equalTo(2))
                .body("items[0].findings", hasSize(0))
                .extract()
                .jsonPath();

        JsonPath target = result.setRootPath("items[0].comparisons.target");
        assertThat(target.getString("state")).isEqualTo("behind");
        assertThat(target.getInt("actual")).isEqualTo(68);
        assertThat(target.getString("actualFrom")).isEqualTo("2020-01-01");
        assertThat(target.getString("actualTo")).isEqualTo("2020-09-30");
        assertThat(target.getInt("gap")).isEqualTo(32);
        assertThat(target.getString("display.completion")).isEqualTo("68.00%");
        assertThat(target.getString("display.expectedShare")).isEqualTo("74.86%");
        assertThat(target.getString("display.lag")).isEqualTo("6.86");
        assertThat(target.getString("basis")).isEqualTo("elapsed");
        assertThat(target.getString("taskLabel")).isEqualTo("177.");
    }

    @Test
    void sharesBelongToTheirDivisions() {
        element("shared_t", "cumulative", "");
        String county = unit("371302", "commission");
        plan(
                "plan-share",
                1,
                1,
                "[\"%s\"]".formatted(county),
                "[{\"dataElement\":\"shared_t\"}]",
                "{\"id\":\"TS\",\"dataElement\":\"shared_t\",\"comparator\":\"at-least\",\"value\":200}",
                "[{\"target\":\"TS\",\"division\":\"371302\",\"value\":60}]");
        accepted("sh-1", 1, county, "371302", "2020-09", "shared_t", "30");

        results("dataElement=shared_t&window=toDate&division=371302&period=2020-09&compare=target")
                .body("items[0].comparisons.target.value", equalTo(60))
                .body("items[0].comparisons.target.completion", equalTo(50))
                .body("items[0].comparisons.target.share", equalTo(true));
        results("dataElement=shared_t&window=toDate&division=371311&period=2020-09&compare=target")
                .body("items[0].comparisons", nullValue());
        results("dataElement=shared_t&window=toDate&division=3713&period=2020-09&compare=target")
                .body("items[0].comparisons.target.completion", equalTo(15));
    }

    @Test
    void targetsHaveVersions() {
        element("versioned_t", "cumulative", "");
        String county = unit("371302", "commission");
        String second =
                "{\"id\":\"TV\",\"dataElement\":\"versioned_t\",\"comparator\":\"at-least\",\"value\":300,\"effectiveFrom\":\"2020-07-01\"}";
        plan("plan-v", 2, 2, "[\"%s\"]".formatted(county), "[]", second, "[]");
        plan(
                "plan-v",
                1,
                1,
                "[\"%s\"]".formatted(county),
                "[]",
                "{\"id\":\"TV\",\"dataElement\":\"versioned_t\",\"comparator\":\"at-least\",\"value\":200}",
                "[]");
        accepted("ve-6", 1, county, "371302", "2020-06", "versioned_t", "150");
        accepted("ve-8", 1, county, "371302", "2020-08", "versioned_t", "240");

        results("dataElement=versioned_t&window=toDate&division=3713&period=2020-06,2020-08&compare=target")
                .body("items.comparisons.target.value", contains(200, 300))
                .body("items.comparisons.target.completion", contains(75, 80));
    }

    @Test
    void aTargetWithoutNumberAndOneNeverReported() {
        element("silent", "flow", "");
        element("wordy", "cumulative", "");
        String county = unit("371302", "commission");
        plan(
                "plan-178",
                1,
                1,
                "[\"%s\"]".formatted(county),
                "[]",
                "{\"id\":\"T178\",\"dataElement\":\"silent\",\"comparator\":\"at-least\",\"value\":65},"
                        + "{\"id\":\"T179\",\"dataElement\":\"wordy\",\"comparator\":\"no-number\"}",
                "[]");
        accepted("wo-1", 1, county, "371302", "2020-09", "wordy", "400611");

        results("dataElement=silent,wordy&window=toDate&division=3713&period=2020-09&compare=target")
                .body("items[0].comparisons.target.state", equalTo("no-actual"))
                .body("items[1].comparisons.target.state", equalTo("no-number"))
                .body("items[1].comparisons.target.actual", equalTo(400611));
    }

    /** A newer plan of the same division comes before an older one; a share before nothing. */
    @Test
    void theNewestPlanCounts() {
        element("newest_t", "cumulative", "");
        String county = unit("371302", "commission");
        String target = "{\"id\":\"%s\",\"dataElement\":\"newest_t\",\"comparator\":\"at-least\",\"value\":%d}";
        plan("plan-newer", 1, 2, "[\"%s\"]".formatted(county), "[]", target.formatted("TN2", 300), "[]");
        plan("plan-older", 1, 1, "[\"%s\"]".formatted(county), "[]", target.formatted("TN1", 200), "[]");
        accepted("ne-1", 1, county, "371302", "2020-09", "newest_t", "150");

        results("dataElement=newest_t&window=toDate&division=3713&period=2020-09&compare=target")
                .body("items[0].comparisons.target.targetId", equalTo("TN2"))
                .body("items[0].comparisons.target.completion", equalTo(50));
        results("dataElement=newest_t&window=toDate&division=371302&period=2020-09&compare=target")
                .body("items[0].comparisons", nullValue());
        results("dataElement=newest_t&window=toDate&division=37&period=2020-09&compare=target")
                .body("items[0].comparisons", nullValue());
        results("dataElement=newest_t&window=toDate&division=3713&period=2021-01&compare=target")
                .body("items[0].comparisons", nullValue());
    }
}
