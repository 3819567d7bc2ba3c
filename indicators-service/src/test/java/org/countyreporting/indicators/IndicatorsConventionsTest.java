package org.countyreporting.indicators;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.ConventionsKit;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.conventions.kit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IndicatorsConventionsTest extends ConventionsKit {

    @Override
    protected String collection() {
        return "/v1/observations";
    }

    @Override
    protected String readingRole() {
        return Roles.READER;
    }

    @Override
    protected String writingRole() {
        return Roles.SUPPLIER;
    }

    @Override
    protected String faulty() {
        return """
                {"observations": [7, {"dataElement": 1, "division": "3713"}], "extra": 1}
                """;
    }

    @Override
    protected List<String> faults() {
        return List.of("/observations/0", "/observations/1/dataElement", "/extra");
    }

    @Test
    void aDefinitionIsRefusedWithEverythingThatIsWrong() {
        given().header("Authorization", Tokens.bearer(Roles.ADMINISTRATOR, "00"))
                .contentType("application/json")
                .body(
                        """
                        {"name": 1, "unit": "%", "numerator": "1 +", "denominator": "0", "decimals": 99,
                         "direction": "up", "bounds": {"min": 2, "max": 1}, "validFrom": "2020-02-30"}
                        """)
                .put("/v1/indicators/anything")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/numerator",
                                "/denominator",
                                "/decimals",
                                "/direction",
                                "/bounds/max",
                                "/validFrom"));
    }
}
