package org.countyreporting.plans.document.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;

/**
 * A time named in the text: 2024年6月, 1-5月, 明年10月份, 上半年, 年底前.
 *
 * @param year as printed, or null
 * @param shift for 今年 0, 明年 1, 去年 -1, else null
 * @param firstMonth 1 to 12
 * @param lastMonth 1 to 12
 * @param day the last day named, or 0
 * @param isBound whether it is named as an end: 底, 末, 前, 内
 */
public record DateMention(
        int start, int end, Integer year, Integer shift, int firstMonth, int lastMonth, int day, boolean isBound) {

    /** A day or an hour of which nothing says when: no figure, but no time either. */
    static DateMention unplaced(int start, int end) {
        return new DateMention(start, end, null, null, 0, 0, 0, false);
    }

    boolean isPlaced() {
        return lastMonth > 0;
    }

    /** Whether the months count from January: 1-5月, 上半年. */
    boolean isToDate() {
        return firstMonth == 1 && lastMonth > 1 && lastMonth < 12;
    }

    int yearIn(int documentYear) {
        return year != null ? year : documentYear + (shift == null ? 0 : shift);
    }

    LocalDate last(int documentYear) {
        YearMonth month = YearMonth.of(yearIn(documentYear), lastMonth);
        return day == 0 ? month.atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** The period named, or that of its last month when no period has these months. */
    Period period(int documentYear) {
        LocalDate first = LocalDate.of(yearIn(documentYear), firstMonth, 1);
        for (Frequency frequency : new Frequency[] {Frequency.YEAR, Frequency.HALF, Frequency.QUARTER}) {
            Period period = Period.containing(first, frequency);
            if (period.first().equals(first) && period.last().getMonthValue() == lastMonth) {
                return period;
            }
        }
        return Period.month(YearMonth.of(yearIn(documentYear), lastMonth));
    }
}
