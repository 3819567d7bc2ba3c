package org.countyreporting.indicators.target;

import java.math.BigDecimal;
import java.math.MathContext;

/** A promised change p, or p to q, from a baseline: in points, in percent of the baseline, or as an amount. */
record Shift(BigDecimal low, BigDecimal high, BigDecimal baseline, Change change, boolean downwards)
        implements Measure {

    /** The change so far, in the direction promised and in what it is promised in. */
    BigDecimal moved(BigDecimal value) {
        BigDecimal difference = downwards ? baseline.subtract(value) : value.subtract(baseline);
        return change == Change.PERCENT
                ? difference.multiply(HUNDRED).divide(baseline, MathContext.DECIMAL128)
                : difference;
    }

    @Override
    public BigDecimal completion(BigDecimal value) {
        return Measure.percent(moved(value), low);
    }

    @Override
    public BigDecimal completionHigh(BigDecimal value) {
        return high == null ? null : Measure.percent(moved(value), high);
    }

    @Override
    public BigDecimal gap(BigDecimal value) {
        return low.subtract(moved(value));
    }

    @Override
    public BigDecimal gapHigh(BigDecimal value) {
        return high == null ? null : high.subtract(moved(value));
    }

    @Override
    public boolean isMet(BigDecimal value) {
        return moved(value).compareTo(low) >= 0;
    }

    @Override
    public boolean isExceeded(BigDecimal value) {
        return moved(value).compareTo(high == null ? low : high) > 0;
    }

    @Override
    public boolean growsWithTime() {
        return false;
    }
}
