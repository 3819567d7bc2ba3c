package org.countyreporting.indicators.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {

    static Stream<Arguments> counts() {
        return Stream.of(
                argumentSet("tenfold", "1000 1040 980 1010 990 1020", "10000", true),
                argumentSet("nothing after much", "1000 1040 980 1010 990 1020", "0", true),
                argumentSet("within what is usual", "1000 1040 980 1010 990 1020", "1300", false),
                argumentSet("one wrong value does not hide another", "1000 1040 980 99999 990 1020", "10000", true),
                argumentSet("wide by itself", "100 900 300 1500 50 700", "2000", false),
                argumentSet("always the same, then a little more", "500 500 500 500 500 500", "560", false),
                argumentSet("always the same, then much more", "500 500 500 500 500 500", "900", true),
                argumentSet("small numbers vary", "1 0 2 1 0 1", "5", false),
                argumentSet("too short a history", "1000 1040 980 1010 990", "10000", false));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void countsAreHeldAgainstTheirMedian(String earlier, String value, boolean far) {
        assertThat(history(earlier).farFromCount(new BigDecimal(value)).isPresent())
                .isEqualTo(far);
    }

    static Stream<Arguments> rates() {
        return Stream.of(
                argumentSet("ten points up", "70.2 70.5 69.9 70.1 70.4 70.3", "82.5", true),
                argumentSet("two points up", "70.2 70.5 69.9 70.1 70.4 70.3", "72.5", false));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void ratesMoveLess(String earlier, String value, boolean far) {
        assertThat(history(earlier).farFromRate(new BigDecimal(value)).isPresent())
                .isEqualTo(far);
    }

    private static History history(String values) {
        List<BigDecimal> earlier =
                Stream.of(values.split(" ")).map(BigDecimal::new).toList();
        return new History(earlier);
    }
}
