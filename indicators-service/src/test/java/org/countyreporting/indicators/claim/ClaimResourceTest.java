package org.countyreporting.indicators.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClaimResourceTest {

    private static final String COUNTY = "371403";

    @BeforeEach
    void accept() {
        if (as(Roles.READER, "00").get("/v1/data-elements/claim_screened").statusCode() == 404) {
            element("claim_screened", "cumulative", "");
            element("claim_complaints", "flow", "");
            element("claim_service", "flow", "");
            indicator("claim_share", "claim_service", "claim_complaints", "\"factor\":100");
            as(Roles.SUPPLIER, "37")
                    .body(
                            """
                            {"observations":[
                             {"dataElement":"claim_screened","division":"371403","period":"2020-08","value":338011},
                             {"dataElement":"claim_screened","division":"371403","period":"2020-09","value":400611},
                             {"dataElement":"claim_complaints","division":"371403","period":"2020-09","value":63},
                             {"dataElement":"claim_service","division":"371403","period":"2020-09","value":49}]}
                            """)
                    .post("/v1/observations")
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            dataElement | claim_screened | "value":62600                  | agrees  | period | 0
            dataElement | claim_screened | "value":400611,"unit":"人"     | agrees  | toDate | 0
            dataElement | claim_screened | "value":40.06,"unit":"万人"    | agrees  | toDate | -0.0011
            dataElement | claim_screened | "value":40,"unit":"万"         | agrees  | toDate | -0.0611
            dataElement | claim_screened | "value":62060                  | differs | period | -540
            indicator   | claim_share    | "value":77.78,"unit":"%"       | agrees  | period | 0.00222222222222222
            indicator   | claim_share    | "value":77.7,"unit":"%"        | differs | period | -0.0777777777777778
            indicator   | claim_share    | "value":78                     | agrees  | period | 0.222222222222222
            """)
    void isHeldAgainstTheMonthAndTheYearSoFar(
            String kind, String code, String value, String verdict, String window, String difference) {
        JsonPath claim = check("{\"%s\":\"%s\",\"division\":\"371403\",\"period\":\"2020-09\",%s}"
                        .formatted(kind, code, value))
                .statusCode(200)
                .body("claims", hasSize(1))
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));

        assertThat(claim.getString("claims[0].verdict")).isEqualTo(verdict);
        assertThat(claim.getString("claims[0].window")).isEqualTo(window);
        assertThat(new java.math.BigDecimal(claim.getString("claims[0].difference")))
                .isEqualByComparingTo(difference);
    }

    @Test
    void saysWhatTheAcceptedFiguresAreAndWhereTheyComeFrom() {
        JsonPath claim = check(
                        "{\"dataElement\":\"claim_screened\",\"division\":\"371403\",\"period\":\"2020-09\",\"value\":1}")
                .body("claims[0].figures.window", contains("period", "toDate"))
                .body("claims[0].figures.value", contains(62600, 400611))
                .extract()
                .jsonPath();

        as(Roles.READER, COUNTY)
                .get(claim.getString("claims[0].figures[1].sources"))
                .then()
                .statusCode(200)
                .body("items.value", contains(400611));
    }

    @Test
    void tellsTruncatedFromWrong() {
        String claim = "{\"indicator\":\"claim_share\",\"division\":\"371403\",\"period\":\"2020-09\",\"value\":%s}";
        check(claim.formatted("77.7") + "," + claim.formatted("77.8") + "," + claim.formatted("76.7"))
                .body("claims.verdict", contains("differs", "agrees", "differs"))
                .body("claims.truncated", contains(true, false, false));
    }

    @Test
    void saysWhyNothingCanBeSaid() {
        String claim = "{\"%s\":\"%s\",\"division\":\"%s\",\"period\":\"%s\",\"value\":1%s}";
        check(String.join(
                        ",",
                        claim.formatted("indicator", "claim_nothing", COUNTY, "2020-09", ""),
                        claim.formatted("dataElement", "claim_screened", "110101", "2020-09", ""),
                        claim.formatted("dataElement", "claim_screened", COUNTY, "2020-09", ",\"unit\":\"人次\""),
                        claim.formatted("dataElement", "claim_screened", COUNTY, "2019-09", "")))
                .statusCode(200)
                .body("claims.verdict", everyItem(equalTo("unknown")))
                .body("claims.reason", contains("not-defined", "out-of-sight", "other-unit", "no-value"))
                .body("claims[1].figures", hasSize(0))
                .body("claims[0].difference", nullValue());
    }

    @Test
    void namesEverythingThatIsWrong() {
        check(
                        "{\"division\":\"371403\",\"period\":\"2020-09\",\"value\":1},"
                                + "{\"indicator\":\"claim_share\",\"dataElement\":\"claim_screened\",\"division\":\"371403\",\"period\":\"2020-09\",\"value\":1}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/claims/0/indicator", "/claims/1/indicator"));
        check("{\"indicator\":\"claim_share\",\"period\":\"2020-13\",\"value\":1e999}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/claims/0/division"))
                .body("errors.pointer", hasItem("/claims/0/period"))
                .body("errors.pointer", hasItem("/claims/0/value"));
        String one = "{\"indicator\":\"claim_share\",\"division\":\"371403\",\"period\":\"2020-09\",\"value\":1}";
        check(String.join(",", Collections.nCopies(1001, one)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/claims"));
        check(String.join(",", Collections.nCopies(1000, one))).statusCode(200).body("claims", hasSize(1000));
        check("").statusCode(400);
    }

    private static ValidatableResponse check(String claims) {
        return as(Roles.READER, "3714")
                .body("{\"claims\":[" + claims + "]}")
                .post("/v1/claims/check")
                .then();
    }
}
