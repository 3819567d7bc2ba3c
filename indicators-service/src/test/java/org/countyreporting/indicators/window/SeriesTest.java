package org.countyreporting.indicators.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final YearMonth JANUARY = YearMonth.of(2020, 1);
    private static final int MONTHS = 6;

    @RepeatedTest(10)
    void theLatestNotAfterADayIsFoundInWhateverOrderTheyCame(RepetitionInfo repetition) {
        List<LocalDate> days = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            YearMonth each = JANUARY.plusMonths(month);
            days.addAll(List.of(each.atDay(10), each.atDay(20), each.atEndOfMonth()));
        }
        Collections.shuffle(days, new Random(repetition.getCurrentRepetition()));
        // One month is left out.
        days.removeIf(day -> YearMonth.from(day).equals(JANUARY.plusMonths(2)));
        Series series = new Series();
        days.forEach(day -> series.put(YearMonth.from(day).atEndOfMonth(), figure(day)));

        for (int month = 0; month < MONTHS; month++) {
            YearMonth asked = JANUARY.plusMonths(month);
            Window slot = new Window(asked.atDay(1), asked.atEndOfMonth());
            for (int of = 1; of <= asked.lengthOfMonth(); of++) {
                LocalDate day = asked.atDay(of);
                assertThat(series.in(slot, day).map(Figure::asOf))
                        .isEqualTo(days.stream()
                                .filter(each -> YearMonth.from(each).equals(asked) && !each.isAfter(day))
                                .max(LocalDate::compareTo));
            }
        }
        assertThat(series.bySlot().values())
                .extracting(Figure::asOf)
                .containsExactly(
                        JANUARY.atEndOfMonth(),
                        JANUARY.plusMonths(1).atEndOfMonth(),
                        JANUARY.plusMonths(3).atEndOfMonth(),
                        JANUARY.plusMonths(4).atEndOfMonth(),
                        JANUARY.plusMonths(5).atEndOfMonth());
    }

    @Test
    void aValueAsOfTheSameDayTakesThePlaceOfTheOneBefore() {
        LocalDate end = JANUARY.atEndOfMonth();
        Series series = new Series().put(end, Figure.of("1", end)).put(end, Figure.of("2", end));

        assertThat(series.all()).extracting(Figure::value).map(Object::toString).containsExactly("2");
    }

    private static Figure figure(LocalDate day) {
        return Figure.of("1", day);
    }
}
