package org.countyreporting.plans.document.figure;

import java.math.BigDecimal;
import org.countyreporting.plans.target.Comparator;

/**
 * A number with its unit and what is printed around it: 不低于90%, 2至3个, 20余人次.
 *
 * @param start of the words before the number that belong to it
 * @param number where the number begins
 * @param end after the unit and the words that belong to it
 * @param high upper end of a range, or null
 * @param unit as printed, 万 and 亿 with it; "" where none is printed
 * @param comparator null where none is printed
 * @param reached whether 达到 or 提高到 is printed, which promises at least, or reports
 */
public record Quantity(
        int start,
        int number,
        int end,
        BigDecimal value,
        BigDecimal high,
        String unit,
        Unit.Sort sort,
        Comparator comparator,
        boolean reached,
        boolean approximate) {

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    /** The value without 万 and 亿. */
    public BigDecimal exact() {
        BigDecimal exact = value;
        for (int i = 0; i < unit.length() && (unit.charAt(i) == '万' || unit.charAt(i) == '亿'); i++) {
            exact = exact.multiply(unit.charAt(i) == '万' ? MYRIAD : MYRIAD.multiply(MYRIAD));
        }
        return exact;
    }

    /** The unit without 万 and 亿. */
    public String measure() {
        int i = 0;
        while (i < unit.length() && (unit.charAt(i) == '万' || unit.charAt(i) == '亿')) {
            i++;
        }
        return unit.substring(i);
    }

    /** The comparator, as it is to be read in a promise or in a report. */
    Comparator comparator(boolean promised) {
        if (comparator == null && high != null) {
            return Comparator.BETWEEN;
        }
        if (comparator != null && comparator.isChange() && sort.isCounted()) {
            return null;
        }
        return comparator == null && reached && promised ? Comparator.AT_LEAST : comparator;
    }

    boolean isCount() {
        return sort.isCounted() || sort == Unit.Sort.AMOUNT;
    }

    boolean isRatio() {
        return sort.isRatio();
    }
}
