package org.countyreporting.plans.document.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.countyreporting.vocabulary.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInTextTest {

    private static final int YEAR = 2022;

    @ParameterizedTest
    @CsvSource({
        "2023年6月30日,2023-06,2023-06-30",
        "2023年度,2023,2023-12-31",
        "二〇二三年四月份,2023-04,2023-04-30",
        "3月,2022-03,2022-03-31",
        "1-9月,2022-09,2022-09-30",
        "1至6月份,2022-S1,2022-06-30",
        "上半年,2022-S1,2022-06-30",
        "第三季度,2022-Q3,2022-09-30",
        "明年6月份,2023-06,2023-06-30",
        "年底前,2022,2022-12-31",
        "2月末,2022-02,2022-02-28",
        "5月9日至11日,2022-05,2022-05-11",
        "2021-2025年,2025,2025-12-31",
        "2022.8.15,2022-08,2022-08-15"
    })
    void knowsPeriodAndLastDay(String text, String period, LocalDate last) {
        DateMention mention = DatesInText.at(text, 0);

        assertEquals(text.length(), mention.end());
        assertEquals(Period.parse(period), mention.period(YEAR));
        assertEquals(last, mention.last(YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年底前", "6月底", "9月末", "本年内", "明年底", "11月30日前"})
    void knowsWhatIsAnEnd(String text) {
        assertTrue(DatesInText.at(text, 0).isBound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8:30", "14时20分", "20日"})
    void passesOverWhatHasNoPlaceInAYear(String text) {
        assertFalse(DatesInText.at(text, 0).isPlaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3个月", "5年", "2020例", "13月", "12月龄", "2.5亿元", "年轻"})
    void leavesWhatIsNoTime(String text) {
        assertNull(DatesInText.at(text, 0));
    }
}
