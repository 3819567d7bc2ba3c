package org.countyreporting.indicators.target;

import java.math.BigDecimal;

/** At most T (不超过, 控制在…以内). Completion is 2 − A/T, which unlike T/A has a value at A = 0; none for T = 0. */
record Ceiling(BigDecimal target) implements Measure {

    @Override
    public BigDecimal completion(BigDecimal value) {
        BigDecimal used = used(value);
        return used == null ? null : TWO_HUNDRED.subtract(used);
    }

    BigDecimal used(BigDecimal value) {
        return Measure.percent(value, target);
    }

    @Override
    public BigDecimal gap(BigDecimal value) {
        return value.subtract(target);
    }

    @Override
    public boolean isMet(BigDecimal value) {
        return value.compareTo(target) <= 0;
    }

    @Override
    public boolean isOver(BigDecimal value) {
        return !isMet(value);
    }

    @Override
    public boolean isLimit() {
        return true;
    }
}
