package org.countyreporting.plans.document.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "815人 | 815 | ''",
                "1,234,567人 | 1234567 | ''",
                "3.27亿元 | 3.27 | 亿",
                "4.5 万元 | 4.5 | 万",
                "2万亿元 | 2 | 万亿",
                "6千人 | 6000 | ''",
                "5百万元 | 500 | 万",
                "3千瓦 | 3 | ''",
                "2个百分点 | 2 | ''",
                "十二所 | 12 | ''",
                "二十所 | 20 | ''",
                "一百零五张 | 105 | ''",
                "三万五千人 | 35000 | ''",
                "八万人 | 8 | 万",
                "两家 | 2 | ''",
                "九十五点五 | 95.5 | ''",
            })
    void readsWhatIsPrinted(String text, BigDecimal value, String scale) {
        Numeral numeral = Numeral.at(text, 0);

        assertEquals(0, value.compareTo(numeral.value()), () -> numeral.value() + " in " + text);
        assertEquals(scale, numeral.scale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"30余家", "1.2万余人", "10余万人", "四十多名", "十几所"})
    void knowsWhatIsApproximate(String text) {
        assertTrue(Numeral.at(text, 0).approximate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"百姓", "千方", "万物", "二五八", "1.2.3", "20231234567890123"})
    void refusesWhatIsNoNumber(String text) {
        assertFalse(Numeral.at(text, 0).exists());
    }

    @ParameterizedTest
    @CsvSource({"两三家,2,3", "五六个,5,6"})
    void readsTwoDigitsInARowAsARange(String text, BigDecimal low, BigDecimal high) {
        Numeral numeral = Numeral.at(text, 0);

        assertEquals(low, numeral.value());
        assertEquals(high, numeral.high());
    }
}
