package org.countyreporting.indicators.target;

import java.math.BigDecimal;
import java.math.MathContext;

/** One comparator's formulas for one target: what share of it a value is, what is missing, and whether it is met. */
interface Measure {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);
    BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    /** In percent; null where the formula would divide by zero. */
    BigDecimal completion(BigDecimal value);

    default BigDecimal completionHigh(BigDecimal value) {
        return null;
    }

    BigDecimal gap(BigDecimal value);

    default BigDecimal gapHigh(BigDecimal value) {
        return null;
    }

    boolean isMet(BigDecimal value);

    default boolean isExceeded(BigDecimal value) {
        return false;
    }

    /** Passed where it must not be passed. */
    default boolean isOver(BigDecimal value) {
        return false;
    }

    /** Whether the passing of time says how much of it should be there: never for a promised change. */
    default boolean growsWithTime() {
        return true;
    }

    /** A limit is used up as time passes, a goal is reached. */
    default boolean isLimit() {
        return false;
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    /** The measure of a target that has a number. */
    static Measure of(Target target, boolean rate, BigDecimal baseline) {
        BigDecimal value = target.value();
        BigDecimal high = target.valueHigh() == null ? value : target.valueHigh();
        return switch (target.comparator()) {
            case AT_LEAST -> new Floor(value);
            case EXACTLY -> new Exact(value);
            case AT_MOST -> new Ceiling(value);
            case BETWEEN -> target.hasLimit(rate) ? new Corridor(value, high) : new Ambition(value, high);
            case INCREASE_BY -> new Shift(value, target.valueHigh(), baseline, target.change(), false);
            case DECREASE_BY -> new Shift(value, target.valueHigh(), baseline, target.change(), true);
            case EVENT, NO_NUMBER -> throw new IllegalArgumentException(target.comparator() + " has no measure");
        };
    }
}
