package org.countyreporting.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.results;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Questions that rest on more values than there is memory for, here sixty, are answered in parts or not at all. */
@QuarkusTest
@TestProfile(WideQuestionsTest.LittleMemory.class)
@WithTestResource(PostgresResource.class)
class WideQuestionsTest {

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
        supply("wq_above", 1);
        supply("wq_below", 4);

        JsonPath months = results("indicator=wq_ratio&division=3713&level=county&period=2020-01..2020-03")
                .extract()
                .jsonPath();

        // 2/5, 3/6, 4/7 in one county, 3/6, 4/7, 5/8 in the other, which is always before it
        for (int month = 1; month <= 3; month++) {
            for (int county = 0; county < 2; county++) {
                Map<String, Object> result = months.param("division", COUNTIES[county])
                        .param("period", "2020-0" + month)
                        .getMap("items.find{it.division == division && it.period == period}");
                int above = 1 + county + month;
                assertThat(result).containsEntry("numerator", above).containsEntry("denominator", above + 3);
                assertThat(result.get("rank")).asInstanceOf(MAP).containsEntry("position", 2 - county);
            }
        }
    }

    @Test
    void oneValueThatRestsOnTooManyIsRefusedWithWhatToDo() {
        element("wq_visits", "flow", "");
        as(Roles.READER, "37")
                .get("/v1/results?dataElement=wq_visits&window=toDate&division=3713&period=2020-12")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:county-reporting:problem:invalid-input"))
                .body("errors[0].detail", containsString("60"));
    }

    private static final String[] COUNTIES = {"371302", "371311"};

    private static void supply(String element, int least) {
        String rows = IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(month -> IntStream.range(0, 2)
                        .mapToObj(county ->
                                "{\"dataElement\":\"%s\",\"division\":\"%s\",\"period\":\"2020-%02d\",\"value\":%d}"
                                        .formatted(element, COUNTIES[county], month, least + county + month)))
                .collect(Collectors.joining(","));
        as(Roles.SUPPLIER, "37")
                .body("{\"observations\":[" + rows + "]}")
                .post("/v1/observations")
                .then()
                .statusCode(200);
    }
}
