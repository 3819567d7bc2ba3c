package org.countyreporting.indicators.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedUnitTest {

    static Stream<Arguments> conversions() {
        return Stream.of(
                argumentSet("ten thousand persons", "1720500", "人", "万人", "172.05"),
                argumentSet("a bare multiple", "1720500", "人", "万", "172.05"),
                argumentSet("a hundred million yuan", "124000", "万元", "亿元", "12.4"),
                argumentSet("stacked multiples", "30000000", "元", "千万元", "3"),
                argumentSet("per mille in percent", "3.54", "‰", "%", "0.354"),
                argumentSet("full-width percent", "70.2", "%", "％", "70.2"),
                argumentSet("per hundred thousand", "7.86", "1/10万", "/10万", "7.86"),
                argumentSet("measure words for places", "68", "处", "个", "68"));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void sameThingInOtherUnits(String value, String from, String to, String expected) {
        assertThat(PrintedUnit.of(to)
                        .from(PrintedUnit.of(from), new BigDecimal(value))
                        .orElseThrow())
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人次", "例", "对", "瓶", "%", "万元"})
    void personsAreNothingElse(String other) {
        assertThat(PrintedUnit.of(other).from(PrintedUnit.of("人"), BigDecimal.ONE))
                .isEmpty();
    }

    @Test
    void aRateIsNoBareNumber() {
        assertThat(PrintedUnit.of("万").from(PrintedUnit.of("%"), BigDecimal.ONE))
                .isEmpty();
    }
}
