package org.countyreporting.indicators.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import org.countyreporting.indicators.calculation.Outcome;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.vocabulary.Period;

/**
 * Change against an earlier period: in percent for amounts, in points for rates.
 *
 * @param change null without a usable base
 * @param reason what is wrong with the base; null when nothing is
 */
public record Change(
        Period period, BigDecimal value, BigDecimal current, BigDecimal change, String unit, String reason) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Change of(Subject subject, Period base, Outcome before, BigDecimal current) {
        BigDecimal value = before.value();
        if (value == null || current == null) {
            return without(subject, base, before, current, value == null ? "missing-base" : "missing-value");
        }
        String reason = before.partial() ? "partial-base" : null;
        BigDecimal difference = current.subtract(value);
        if (subject.isRate()) {
            return new Change(base, value, current, difference, unit(subject), reason);
        }
        if (value.signum() == 0) {
            return without(subject, base, before, current, "zero-base");
        }
        return new Change(
                base,
                value,
                current,
                difference.multiply(HUNDRED).divide(value.abs(), MathContext.DECIMAL128),
                unit(subject),
                reason);
    }

    /** The earlier value was computed by another definition: both are shown and no change is. */
    public static Change acrossDefinitions(Subject subject, Period base, Outcome before, BigDecimal current) {
        return without(subject, base, before, current, "definition-changed");
    }

    private static Change without(Subject subject, Period base, Outcome before, BigDecimal current, String reason) {
        return new Change(base, before.value(), current, null, unit(subject), reason);
    }

    private static String unit(Subject subject) {
        return subject.isRate() ? "points" : "percent";
    }
}
