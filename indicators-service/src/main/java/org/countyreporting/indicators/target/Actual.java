package org.countyreporting.indicators.target;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was reached over the target's own window.
 *
 * @param value null when nothing was reported
 * @param asOf the latest as-of date among what it was computed from; the end of what was asked for when there is nothing
 * @param accruing whether the indicator grows with the days of the year
 * @param rate whether it has a denominator
 * @param partial whether some who owe it have not reported
 * @param baseline what a promised change starts from, as far as it is known
 */
public record Actual(
        BigDecimal value, LocalDate asOf, boolean accruing, boolean rate, boolean partial, BigDecimal baseline) {

    public static Actual of(BigDecimal value, LocalDate asOf, boolean accruing, boolean rate) {
        return new Actual(value, asOf, accruing, rate, false, null);
    }

    public Actual partially() {
        return new Actual(value, asOf, accruing, rate, true, baseline);
    }

    public Actual from(BigDecimal base) {
        return new Actual(value, asOf, accruing, rate, partial, base);
    }
}
