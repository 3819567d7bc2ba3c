package org.countyreporting.indicators.target;

import java.math.BigDecimal;

/** Between L and H where H is a wish (2至3个): met at L, exceeded beyond H. */
record Ambition(BigDecimal low, BigDecimal high) implements Measure {

    @Override
    public BigDecimal completion(BigDecimal value) {
        return Measure.percent(value, low);
    }

    @Override
    public BigDecimal completionHigh(BigDecimal value) {
        return Measure.percent(value, high);
    }

    @Override
    public BigDecimal gap(BigDecimal value) {
        return low.subtract(value);
    }

    @Override
    public BigDecimal gapHigh(BigDecimal value) {
        return high.subtract(value);
    }

    @Override
    public boolean isMet(BigDecimal value) {
        return value.compareTo(low) >= 0;
    }

    @Override
    public boolean isExceeded(BigDecimal value) {
        return value.compareTo(high) > 0;
    }
}
