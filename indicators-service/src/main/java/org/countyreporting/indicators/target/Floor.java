package org.countyreporting.indicators.target;

import java.math.BigDecimal;

/** At least T (不低于, 以上). */
record Floor(BigDecimal target) implements Measure {

    @Override
    public BigDecimal completion(BigDecimal value) {
        return Measure.percent(value, target);
    }

    @Override
    public BigDecimal gap(BigDecimal value) {
        return target.subtract(value);
    }

    @Override
    public boolean isMet(BigDecimal value) {
        return value.compareTo(target) >= 0;
    }

    @Override
    public boolean isExceeded(BigDecimal value) {
        return value.compareTo(target) > 0;
    }
}
