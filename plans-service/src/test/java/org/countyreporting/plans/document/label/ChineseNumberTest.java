package org.countyreporting.plans.document.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({"一, 1", "十, 10", "十九, 19", "二十, 20", "九十九, 99", "廿一, 21", "一二, 0", "十十, 0"})
    void counts(String numeral, int value) {
        assertThat(ChineseNumber.value(numeral, 0, numeral.length())).isEqualTo(value);
    }
}
