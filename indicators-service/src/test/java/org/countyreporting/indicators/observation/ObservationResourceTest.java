package org.countyreporting.indicators.observation;

import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.entry;
import static org.countyreporting.indicators.Api.figure;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ObservationResourceTest {

    @Test
    void tellsWhatAnEntrySaidBeforeAndWho() {
        element("listed_a", "flow", "");
        String unit = unit("371302", "commission");
        accepted("listed-a", 1, unit, "371302", "2020-09", "listed_a", "5");
        accepted("listed-a", 2, unit, "371302", "2020-09", "listed_a", "6");

        list("dataElement=listed_a&history=true")
                .body("items.value", contains(6))
                .body("items[0].source.kind", equalTo("entry"))
                .body("items[0].source.revision", equalTo(2))
                .body("items[0].history.value", contains(5))
                .body("items[0].history[0].source.revision", equalTo(1))
                .body("items[0].history[0].source.submittedBy", equalTo("zhang"))
                .body("items[0].history[0].source.acceptedBy", equalTo("li"));
    }

    @Test
    void tellsWhatNoLongerStands() {
        element("listed_c", "flow", "");
        String unit = unit("371302", "commission");
        entry("listed-c", 1, unit, "371302", "2020-08", "submitted", 1, figure("listed_c", "5", "whole"));
        entry("listed-c", 2, unit, "371302", "2020-08", "submitted", 2, "");
        accepted("listed-c9", 1, unit, "371302", "2020-09", "listed_c", "7");

        list("dataElement=listed_c").body("items.value", contains(7));
        list("dataElement=listed_c&history=true")
                .body("items.period", contains("2020-08", "2020-09"))
                .body("items[0].value", nullValue())
                .body("items[0].source.revision", equalTo(2))
                .body("items[0].history.value", contains(5))
                .body("items[1].value", equalTo(7));
        String next = list("dataElement=listed_c&history=true&limit=1")
                .body("items.period", contains("2020-08"))
                .extract()
                .path("next");
        list("dataElement=listed_c&history=true&limit=1&cursor=" + next).body("items.period", contains("2020-09"));
        list("dataElement=listed_c&history=true&source=listed-c").body("items.period", contains("2020-08"));
    }

    @Test
    void isFilteredByUnitSourceAndPage() {
        element("listed_b", "flow", "");
        String one = unit("371302", "commission");
        String other = unit("371302", "commission");
        entry("listed-b1", 1, one, "371302", "2020-09", "accepted", 1, figure("listed_b", "1", "own"));
        entry("listed-b2", 1, other, "371302", "2020-09", "accepted", 1, figure("listed_b", "2", "own"));

        list("dataElement=listed_b").body("items", hasSize(2));
        list("dataElement=listed_b&unit=" + other).body("items.value", contains(2));
        list("dataElement=listed_b&source=listed-b1").body("items.value", contains(1));
        String next = list("dataElement=listed_b&limit=1")
                .body("items", hasSize(1))
                .extract()
                .path("next");
        list("dataElement=listed_b&limit=1&cursor=" + next).body("items", hasSize(1));
    }

    private static ValidatableResponse list(String query) {
        return as(Roles.READER, "3713").get("/v1/observations?" + query).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "planner,200",
        "reporter,200",
        "reviewer,200",
        "reader,200",
        "supplier,200",
        "administrator,403",
    })
    void whoReadsObservations(String role, int status) {
        as(role, "3713").get("/v1/observations").then().statusCode(status);
    }
}
