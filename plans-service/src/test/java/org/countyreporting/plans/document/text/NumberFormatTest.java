package org.countyreporting.plans.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 20, 二十",
        "japaneseCounting, 34, 三十四",
        "chineseCountingThousand, 101, 一百〇一",
        "chineseCountingThousand, 110, 一百一十",
        "ideographDigital, 20, 二〇",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedParen, 3, ⑶",
        "decimalEnclosedFullstop, 2, ⒉",
        "ideographTraditional, 2, 乙",
        "upperLetter, 27, AA",
        "lowerRoman, 14, xiv",
        "decimalZero, 7, 07",
        "decimal, 12, 12",
        "unheardOf, 5, 5"
    })
    void writes(String format, int number, String written) {
        assertThat(NumberFormat.format(format, number)).isEqualTo(written);
    }
}
