package org.countyreporting.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.results;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

/** An answer is kept only while it is the answer. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class KeptAnswersTest {

    private static final String QUESTION = "dataElement=%s&division=3713&period=2020-09";

    @Test
    void everyChangeIsInTheNextAnswer() {
        element("ka_visits", "flow", "");
        for (int value = 1; value <= 20; value++) {
            supply("ka_visits", "371302", value);
            assertThat(answer("ka_visits").getInt("items[0].value")).isEqualTo(value);
            assertThat(answer("ka_visits").getInt("items[0].value")).isEqualTo(value);
        }
    }

    @Test
    void aNewDefinitionIsInTheNextAnswer() {
        element("ka_beds", "flow", "");
        supply("ka_beds", "371302", 5);
        assertThat(answer("ka_beds").getString("items[0].display"))
                .startsWith("5")
                .endsWith("人");

        String tag =
                as(Roles.ADMINISTRATOR, "00").get("/v1/data-elements/ka_beds").header("ETag");
        as(Roles.ADMINISTRATOR, "00")
                .header("If-Match", tag)
                .body("{\"name\":\"ka_beds\",\"unit\":\"张\",\"kind\":\"flow\",\"decimals\":1}")
                .put("/v1/data-elements/ka_beds")
                .then()
                .statusCode(200);

        assertThat(answer("ka_beds").getString("items[0].display"))
                .startsWith("5.0")
                .endsWith("张");
    }

    @Test
    void anAnswerIsKeptForItsPage() {
        element("ka_pages", "flow", "");
        supply("ka_pages", "371302", 1);
        String page = "dataElement=ka_pages&division=371302&period=2020-08,2020-09&limit=";

        assertThat(read(page + 1).getList("items")).hasSize(1);
        assertThat(read(page + 2).getList("items")).hasSize(2);
        assertThat(read(page + 1).getString("next")).isNotNull();
    }

    private static JsonPath read(String query) {
        return results(query).extract().jsonPath();
    }

    private static JsonPath answer(String element) {
        return read(QUESTION.formatted(element));
    }

    private static void supply(String element, String division, int value) {
        as(Roles.SUPPLIER, "37")
                .body(
                        "{\"observations\":[{\"dataElement\":\"%s\",\"division\":\"%s\",\"period\":\"2020-09\",\"value\":%d}]}"
                                .formatted(element, division, value))
                .post("/v1/observations")
                .then()
                .statusCode(200);
    }
}
