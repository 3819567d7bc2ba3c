package org.countyreporting.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.Api.accepted;
import static org.countyreporting.indicators.Api.element;
import static org.countyreporting.indicators.Api.indicator;
import static org.countyreporting.indicators.Api.results;
import static org.countyreporting.indicators.Api.unit;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.countyreporting.conventions.kit.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums, shares and ratios that real reports print or imply, with their figures worked out by hand to six decimals. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WorkedSumsTest {

    private static final AtomicInteger CASES = new AtomicInteger();

    static Stream<Arguments> cases() {
        return Stream.of(
                argumentSet("clinics of three grades", "@a + @b + @c", "1", 1, "1,6,24", "31"),
                argumentSet("city level and above", "@a + @b", "1", 1, "6,62", "68"),
                argumentSet("trainees' places implied by a share", "@a", "@b", 100, "316,80", "395"),
                argumentSet("trainees' share", "@a", "@b", 100, "316,395", "80"),
                argumentSet("completion of the higher grades", "@a + @b", "@c", 100, "6,62,100", "68"),
                argumentSet("completion of the county grade", "@a", "@b", 100, "120,200", "60"),
                argumentSet("September's share of the year so far", "@a", "@b", 100, "62600,400611", "15.626131"),
                argumentSet("cumulative less the month", "@a - @b", "1", 1, "400611,62600", "338011"),
                argumentSet("investment per project", "@a", "@b", 1, "124,26", "4.769231"),
                argumentSet("hectares approved and to come", "@a + @b", "1", 1, "2.3681,2.6167", "4.9848"),
                argumentSet("hectares' approved share", "@a", "@a + @b", 100, "2.3681,2.6167", "47.506420"),
                argumentSet("mu to hectares", "@a / 15", "1", 1, "50", "3.333333"),
                argumentSet("money per place", "@a", "@b", 1, "110,12", "9.166667"),
                argumentSet("two kinds of places", "@a + @b", "1", 1, "12,396", "408"),
                argumentSet("candidates per place", "@a", "@b", 1, "40,20", "2"),
                argumentSet("share invited", "@a", "@b", 100, "40,86", "46.511628"),
                argumentSet("all of them", "@a", "@b", 100, "36,36", "100"),
                argumentSet("institutions online", "@a + @b + @c", "1", 1, "36,24,584", "644"),
                argumentSet("persons per session", "@a", "@b", 1, "2500,22", "113.636364"),
                argumentSet("contract rate", "@a", "@b", 100, "61026,86927", "70.203734"),
                argumentSet("more than all", "@a", "@b", 100, "1259,870", "144.712644"),
                argumentSet("a share printed truncated", "@a", "@b", 100, "49,63", "77.777778"),
                argumentSet("places against the task", "@a", "@b", 100, "376,200", "188"),
                argumentSet("donations per thousand", "@a", "@b", 1000, "16.745,1412.6", "11.854028"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatTheReportSays(String numerator, String denominator, int factor, String values, String expected) {
        String prefix = "sum" + CASES.incrementAndGet() + "_";
        String county = unit("371302", "commission");
        String[] each = values.split(",");
        for (int i = 0; i < each.length; i++) {
            String code = prefix + "abc".charAt(i);
            element(code, "stock", "");
            accepted(code, 1, county, "371302", "2020-09", code, each[i]);
        }
        indicator(
                prefix + "i", numerator.replace("@", prefix), denominator.replace("@", prefix), "\"factor\":" + factor);

        String value = results("indicator=" + prefix + "i&division=3713&period=2020-09")
                .extract()
                .body()
                .asString()
                .replaceAll(".*\"value\":([-.0-9]+).*", "$1");

        assertThat(new BigDecimal(value).setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
    }
}
