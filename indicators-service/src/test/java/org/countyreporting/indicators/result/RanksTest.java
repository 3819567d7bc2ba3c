package org.countyreporting.indicators.result;

import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.row;
import static org.countyreporting.indicators.Api.supplied;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RanksTest {

    /** One death more moves 800 births by 125 per 100,000. */
    @Test
    void aPlaceThatOneCaseDecidesIsNone() {
        element("rk_deaths", "flow", "\"frequency\":\"year\"");
        element("rk_births", "flow", "\"frequency\":\"year\"");
        indicator("rk", "rk_deaths", "rk_births", "\"factor\":100000,\"direction\":\"lower-is-better\"");
        supplied(
                row("rk_deaths", "371302", "2019", 1),
                row("rk_births", "371302", "2019", 800),
                row("rk_deaths", "371311", "2019", 1),
                row("rk_births", "371311", "2019", 20_000),
                row("rk_deaths", "371312", "2019", 1),
                row("rk_births", "371312", "2019", 10_000));

        results("indicator=rk&division=3713&level=county&period=2019")
                .body("items.find { it.division == '371302' }.value", equalTo(125))
                .body("items.find { it.division == '371302' }.rank", nullValue())
                .body("items.find { it.division == '371311' }.rank.position", equalTo(1))
                .body("items.find { it.division == '371312' }.rank.position", equalTo(2))
                .body("items.find { it.division == '371312' }.rank.of", equalTo(2));
    }

    @Test
    void aCountInSmallerUnitsIsNoRate() {
        element("rk_money", "flow", "\"frequency\":\"year\"");
        indicator("rk_yuan", "rk_money", "1", "\"factor\":10000,\"direction\":\"higher-is-better\"");
        supplied(row("rk_money", "371302", "2019", 3));

        results("indicator=rk_yuan&division=3713&level=county&period=2019")
                .body("items.find { it.division == '371302' }.rank.position", equalTo(1));
    }
}
