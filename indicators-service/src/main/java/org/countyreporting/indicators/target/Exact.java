package org.countyreporting.indicators.target;

import java.math.BigDecimal;

/** Exactly T: more is as doubtful as less. */
record Exact(BigDecimal target) implements Measure {

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
        return value.compareTo(target) == 0;
    }

    @Override
    public boolean isOver(BigDecimal value) {
        return value.compareTo(target) > 0;
    }
}
