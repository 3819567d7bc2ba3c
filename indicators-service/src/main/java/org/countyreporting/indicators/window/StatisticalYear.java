package org.countyreporting.indicators.window;

import java.time.LocalDate;
import java.time.YearMonth;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;

/**
 * Statistical year (统计年度) that begins with a month and is named by the calendar year in which it ends: beginning in
 * October, 2024 is 2023-10-01 to 2024-09-30. Quarters, halves and months are those of the calendar all the same.
 */
public record StatisticalYear(int firstMonth) {

    public static final StatisticalYear CALENDAR = new StatisticalYear(1);

    public StatisticalYear {
        if (firstMonth < 1 || firstMonth > 12) {
            throw new IllegalArgumentException(firstMonth + " is no month");
        }
    }

    public Window named(int year) {
        LocalDate first = LocalDate.of(firstMonth == 1 ? year : year - 1, firstMonth, 1);
        return new Window(first, first.plusYears(1).minusDays(1));
    }

    /** The name of the year that the day falls into. */
    public int nameOf(LocalDate day) {
        return firstMonth > 1 && day.getMonthValue() >= firstMonth ? day.getYear() + 1 : day.getYear();
    }

    public Window containing(LocalDate day) {
        return named(nameOf(day));
    }

    /** The days of a period: a year is the statistical one. */
    public Window of(Period period) {
        return period.frequency() == Frequency.YEAR
                ? named(period.first().getYear())
                : new Window(period.first(), period.last());
    }

    /** From the start of the year to the period's end. */
    public Window toDate(Period period) {
        LocalDate last = of(period).last();
        return new Window(containing(last).first(), last);
    }

    /** A month's end stays a month's end: 2024-02-29 looks back to 2023-02-28 and 2025-02-28 to 2024-02-29. */
    static LocalDate yearBefore(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month.minusYears(1).atEndOfMonth() : day.minusYears(1);
    }
}
