package org.countyreporting.indicators.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.results;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.conventions.kit.PostgresResource;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PagesTest {

    /** Linyi's 市辖区 stands first among its counties, and reports nothing. */
    @Test
    void noPageBeforeTheLastIsEmpty() {
        element("pages_of_one", "flow", "");
        List<String> shown = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = results(
                            "dataElement=pages_of_one&division=3713&level=county&period=2020-09&limit=1" + cursor)
                    .extract()
                    .jsonPath();
            shown.addAll(page.getList("items.division"));
            boolean last = page.getString("next") == null;
            assertThat(page.getList("items")).hasSizeBetween(last ? 0 : 1, 1);
            cursor = last ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);

        assertThat(shown)
                .containsExactlyElementsOf(
                        Divisions.shipped().at(DivisionLevel.COUNTY, DivisionCode.parse("3713")).stream()
                                .map(Division::code)
                                .map(DivisionCode::text)
                                .toList());
    }
}
