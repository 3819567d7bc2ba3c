package org.countyreporting.indicators.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.Api.supplied;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.junit.jupiter.api.Test;

/** Questions that rest on more values than there is memory for, here sixty, are answered in parts or not at all. */
@QuarkusTest
@TestProfile(WideQuestionsTest.LittleMemory.class)
@WithTestResource(PostgresResource.class)
class WideQuestionsTest {

    private static final List<Division> COUNTIES =
            Divisions.shipped().at(DivisionLevel.COUNTY, DivisionCode.parse("3713"));

    public static final class LittleMemory implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("county-reporting.results.values", "60");
        }
    }

    @Test
    void areAnsweredInPartsAsIfTheyWereOne() {
        element("wq_above", "flow", "");
        element("wq_below", "flow", "");
        indicator("wq_ratio", "wq_above", "wq_below", "\"direction\":\"higher-is-better\"");
        supplied(rows("wq_above", 1, 3));
        supplied(rows("wq_below", 4, 3));

        JsonPath months = results("indicator=wq_ratio&division=3713&level=county&period=2020-01..2020-03&limit=500")
                .extract()
                .jsonPath();

        // in the first county 2/5, 3/6, 4/7, in the second 3/6, 4/7, 5/8: the later the county, the higher
        for (int month = 1; month <= 3; month++) {
            for (int county = 0; county < COUNTIES.size(); county++) {
                Map<String, Object> result = months.param(
                                "division", COUNTIES.get(county).code().text())
                        .param("period", "2020-0" + month)
                        .getMap("items.find{it.division == division && it.period == period}");
                int above = 1 + county + month;
                assertThat(result).containsEntry("numerator", above).containsEntry("denominator", above + 3);
                assertThat(result.get("rank")).asInstanceOf(MAP).containsEntry("position", COUNTIES.size() - county);
            }
        }
    }

    /** Twelve months of every county would be too much for one value; what nobody has reported is not. */
    @Test
    void oneValueIsRefusedOnlyForWhatThereIs() {
        element("wq_visits", "flow", "");
        String year = "dataElement=wq_visits&window=toDate&division=3713&period=2020-12";
        results(year);

        supplied(rows("wq_visits", 0, 12));
        as(Roles.READER, "37")
                .get("/v1/results?" + year)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:county-reporting:problem:invalid-input"))
                .body("errors[0].detail", containsString("60"));
    }

    @Test
    void aClaimAboutTooMuchIsRefusedAndOneAboutLessIsChecked() {
        element("wq_claimed", "flow", "");
        supplied(rows("wq_claimed", 0, 12));

        claim("wq_claimed", "3713")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:county-reporting:problem:invalid-input"))
                .body("errors[0].detail", containsString("60"));
        // 0 + 1 + … + 12 in the first county
        claim("wq_claimed", COUNTIES.get(0).code().text())
                .then()
                .statusCode(200)
                .body("claims[0].verdict", equalTo("agrees"));
    }

    private static Response claim(String element, String division) {
        return as(Roles.READER, "37")
                .body("{\"claims\":[{\"dataElement\":\"%s\",\"division\":\"%s\",\"period\":\"2020\",\"value\":78}]}"
                        .formatted(element, division))
                .post("/v1/claims/check");
    }

    private static String[] rows(String element, int least, int months) {
        return IntStream.rangeClosed(1, months)
                .boxed()
                .flatMap(month -> IntStream.range(0, COUNTIES.size())
                        .mapToObj(county -> row(
                                element,
                                COUNTIES.get(county).code().text(),
                                "2020-%02d".formatted(month),
                                least + county + month)))
                .toArray(String[]::new);
    }
}
