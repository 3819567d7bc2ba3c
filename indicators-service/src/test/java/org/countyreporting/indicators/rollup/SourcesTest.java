package org.countyreporting.indicators.rollup;

import static io.restassured.RestAssured.given;
import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.Api.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SourcesTest {

    @Test
    void differingSourcesAreBothKept() {
        element("two_sources", "flow", "");
        String one = unit("371302", "commission");
        accepted("two-1", 1, one, "371302", "2020-09", "two_sources", "9");
        accepted("two-2", 1, one, "371302", "2020-09", "two_sources", "8");

        results("dataElement=two_sources&division=3713&period=2020-09")
                .body("items[0].value", equalTo(9))
                .body("items[0].findings.code", hasItem("sources-differ"));
    }

    @Test
    void ofTwoSuppliersWhoStatedTheKeyFirstIsInForce() {
        element("src_first", "flow", "");
        supply("early-elsewhere", "2020-08", 7);
        supply("first-here", "2020-09", 2);
        supply("early-elsewhere", "2020-09", 1);

        september(2);
        supply("first-here", "2020-09", 3);
        september(3);
    }

    private static void september(int value) {
        results("dataElement=src_first&division=371302&period=2020-09")
                .body("items[0].value", equalTo(value))
                .body("items[0].findings.code", hasItem("sources-differ"));
    }

    private static void supply(String who, String period, int value) {
        given().header("Authorization", Tokens.bearer(who, Roles.SUPPLIER, "3713", null))
                .contentType("application/json")
                .body("{\"observations\":[" + row("src_first", "371302", period, value) + "]}")
                .post("/v1/observations")
                .then()
                .statusCode(200);
    }
}
