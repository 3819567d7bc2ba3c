package org.countyreporting.indicators.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ResultFormTest {

    @Test
    void spreadsheetsGetLines() {
        element("form_a", "flow", "");
        element("form_b", "flow", "");
        indicator("form_rate", "form_a", "form_b", "\"factor\":100");
        String county = unit("371302", "commission");
        accepted("form-1", 1, county, "371302", "2020-09", "form_a", "-1");
        accepted("form-2", 1, county, "371302", "2020-09", "form_b", "3");

        List<String> lines = lines("text/csv", "indicator=form_rate&division=371302&period=2020-08,2020-09");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("indicator,dataElement,version,division,name,period,");
        assertThat(lines.get(1)).startsWith("form_rate,,1,371302,兰山区,2020-08,2020-08-01,2020-08-31,,,%,");
        assertThat(lines.get(2))
                .startsWith("form_rate,,1,371302,兰山区,2020-09,2020-09-01,2020-09-30,-33.3333333333333,-33.33%,%,-1,3,");
    }

    @Test
    void whatLooksLikeAFormulaIsText() {
        as(Roles.ADMINISTRATOR, "00")
                .body("{\"name\":\"f\",\"unit\":\"=1+1\",\"kind\":\"flow\"}")
                .put("/v1/data-elements/form_harm")
                .then()
                .statusCode(201);

        assertThat(lines("text/csv", "dataElement=form_harm&division=371302&period=2020-09")
                        .get(1))
                .contains(",'=1+1,");
    }

    @Test
    void everyAnswerIsWrittenHoweverMany() {
        element("form_many", "flow", "");

        List<String> lines =
                lines("text/csv", "dataElement=form_many&division=37&level=county&period=2020-01..2020-12");

        int counties = as(Roles.READER, "00")
                .get("/v1/results?dataElement=form_many&division=37&level=county&period=2020-01&limit=500")
                .jsonPath()
                .getList("items")
                .size();
        assertThat(lines).hasSize(counties * 12 + 1).doesNotHaveDuplicates();
    }

    @Test
    void statisticalSystemsGetSdmx() {
        element("form_s", "flow", "");
        accepted("form-s", 1, unit("371302", "commission"), "371302", "2020-09", "form_s", "5");

        List<String> lines = lines(
                "application/vnd.sdmx.data+csv; version=2.0.0",
                "dataElement=form_s&division=371302&period=2020-Q3,2020-09");

        assertThat(lines.get(0))
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE");
        assertThat(lines.get(1))
                .startsWith("dataflow,COUNTY_REPORTING:RESULTS(1.0.0),I,Q,form_s,371302,2020-Q3,5,A,人,5,1,2020-09-30");
        assertThat(lines.get(2)).startsWith("dataflow,COUNTY_REPORTING:RESULTS(1.0.0),I,M,form_s,371302,2020-09,5,A");
    }

    @ParameterizedTest
    @CsvSource({
        "*/*,application/json",
        "'text/csv;q=0.5,application/json',application/json",
        "'text/csv,application/json;q=0.5',text/csv",
        "application/vnd.sdmx.data+csv,application/vnd.sdmx.data+csv",
    })
    void theFormIsTheCallersChoice(String accept, String type) {
        element("form_" + Integer.toHexString(accept.hashCode()), "flow", "");
        as(Roles.READER, "00")
                .header("Accept", accept)
                .get("/v1/results?dataElement=form_" + Integer.toHexString(accept.hashCode())
                        + "&division=371302&period=2020-09")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(type));
    }

    @Test
    void anotherFormIsRefused() {
        as(Roles.READER, "00")
                .header("Accept", "application/pdf")
                .get("/v1/results?dataElement=form_a&period=2020-09")
                .then()
                .statusCode(406)
                .contentType(containsString("problem+json"));
    }

    @Test
    void aWrongQuestionIsAProblemInEveryForm() {
        as(Roles.READER, "00")
                .header("Accept", "text/csv, application/problem+json")
                .get("/v1/results?dataElement=no_such&period=2020-09")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("dataElement"));
    }

    /** Without the quotes, which may stand around any cell. */
    private static List<String> lines(String accept, String query) {
        return as(Roles.READER, "00")
                .header("Accept", accept)
                .get("/v1/results?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\"", "")
                .lines()
                .toList();
    }
}
