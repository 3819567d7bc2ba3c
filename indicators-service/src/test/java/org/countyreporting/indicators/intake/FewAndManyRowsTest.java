package org.countyreporting.indicators.intake;

import static org.countyreporting.indicators.Api.as;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.intake.Sending.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few rows are taken in another way than many, and come to the same: alone, and beside three hundred others. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FewAndManyRowsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 300})
    void countsWhatIsNewChangedAndTheSame(int beside) {
        String code = "few_a" + beside;
        element(code, "flow", "");
        String others = others(code, beside);
        String rows = row(code, "371302", "2020-09", "5") + "," + row(code, "371311", "2020-09", "0") + others;

        post("", rows).statusCode(200).body("created", equalTo(2 + beside)).body("rejections", hasSize(0));
        post("", rows).statusCode(200).body("unchanged", equalTo(2 + beside)).body("created", equalTo(0));
        post("", row(code, "371302", "2020-09", "6") + others)
                .statusCode(200)
                .body("updated", equalTo(1))
                .body("unchanged", equalTo(beside));

        results("dataElement=" + code + "&division=371302&period=2020-09").body("items[0].value", equalTo(6));
        results("dataElement=" + code + "&division=371311&period=2020-09").body("items[0].value", equalTo(0));
        as(Roles.READER, "3713")
                .get("/v1/observations?dataElement=" + code + "&division=371302&history=true")
                .then()
                .statusCode(200)
                .body("items[0].value", equalTo(6))
                .body("items[0].source.kind", equalTo("supplier"))
                .body("items[0].history.value", contains(5));
    }

    /** Of a county, from its months of another century on. */
    private static String others(String element, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> ","
                        + row(
                                element,
                                "371312",
                                "%d-%02d".formatted(1950 + row / 12, row % 12 + 1),
                                String.valueOf(row)))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 300})
    void twoWordsForOneKeyRefuseAnAtomicBatch(int beside) {
        String code = "few_h" + beside;
        element(code, "flow", "");
        String provisional = row(code, "371302", "2020-09", "1").replace("}", ",\"status\":\"provisional\"}");
        post("", provisional).statusCode(200);
        String accepted = row(code, "371302", "2020-09", "2") + others(code, beside);

        post("", accepted + "," + row(code, "371302", "2020-09", "3"))
                .statusCode(400)
                .body("rejections.code", contains("conflicting-duplicate", "conflicting-duplicate"));
        results("dataElement=" + code + "&division=371302&period=2020-09&status=provisional")
                .body("items[0].value", equalTo(1));
        results("dataElement=" + code + "&division=371312&period=1950-01")
                .body("items[0].coverage.reported", equalTo(0));

        post("", accepted + "," + row(code, "371302", "2020-09", "2.0"))
                .statusCode(200)
                .body("created", equalTo(1 + beside))
                .body("notices.code", contains("duplicate"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 300})
    void anAcceptedValueEndsTheProvisionalOne(int beside) {
        String code = "few_g" + beside;
        element(code, "flow", "");
        String question = "dataElement=" + code + "&division=371302&period=2020-09&status=provisional";

        post("", row(code, "371302", "2020-09", "1").replace("}", ",\"status\":\"provisional\"}"))
                .statusCode(200);
        results(question).body("items[0].value", equalTo(1));
        post("", row(code, "371302", "2020-09", "2") + others(code, beside)).statusCode(200);
        results(question).body("items[0].value", equalTo(2));
        as(Roles.READER, "3713")
                .get("/v1/observations?dataElement=" + code + "&division=371302&history=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("accepted"));
    }
}
