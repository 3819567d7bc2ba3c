package org.countyreporting.indicators.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** What should be reached by a date, in percent, and what that rests on. */
record Expectation(BigDecimal share, Basis basis) {

    private static final Expectation NONE = new Expectation(null, Basis.NONE);

    static Expectation of(Target target, Measure measure, boolean accruing, LocalDate asOf) {
        if (!target.milestones().isEmpty()) {
            return new Expectation(
                    due(target, asOf)
                            .map(milestone -> measure.completion(milestone.value()))
                            .orElse(BigDecimal.ZERO),
                    Basis.MILESTONE);
        }
        if (!accruing || !measure.growsWithTime() || target.start() == null || target.deadline() == null) {
            return NONE;
        }
        BigDecimal elapsed = elapsed(target, asOf);
        return new Expectation(measure.isLimit() ? Measure.TWO_HUNDRED.subtract(elapsed) : elapsed, Basis.ELAPSED);
    }

    /** The last milestone whose period is over; between milestones nothing is interpolated. */
    private static Optional<Milestone> due(Target target, LocalDate asOf) {
        return target.milestones().stream()
                .filter(milestone -> !milestone.period().last().isAfter(asOf))
                .max(Comparator.comparing(milestone -> milestone.period().last()));
    }

    private static BigDecimal elapsed(Target target, LocalDate asOf) {
        boolean months = target.elapsedBasis() == ElapsedBasis.MONTHS
                && isMonthEnd(asOf)
                && isMonthEnd(target.deadline())
                && target.start().getDayOfMonth() == 1;
        long passed = months ? months(target.start(), asOf) : days(target.start(), asOf);
        long whole = months ? months(target.start(), target.deadline()) : days(target.start(), target.deadline());
        if (whole <= 0) {
            return Measure.HUNDRED;
        }
        long held = Math.max(0, Math.min(passed, whole));
        return BigDecimal.valueOf(held)
                .multiply(Measure.HUNDRED)
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }

    private static long months(LocalDate first, LocalDate last) {
        return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
