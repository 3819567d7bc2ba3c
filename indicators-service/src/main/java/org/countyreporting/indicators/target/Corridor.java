package org.countyreporting.indicators.target;

import java.math.BigDecimal;

/** Between L and H where both are limits, such as a bed occupancy of 85 to 93 %. */
record Corridor(BigDecimal low, BigDecimal high) implements Measure {

    @Override
    public BigDecimal completion(BigDecimal value) {
        if (isMet(value)) {
            return HUNDRED;
        }
        if (value.compareTo(low) < 0) {
            return Measure.percent(value, low);
        }
        BigDecimal used = Measure.percent(value, high);
        return used == null ? null : TWO_HUNDRED.subtract(used);
    }

    @Override
    public BigDecimal gap(BigDecimal value) {
        if (isMet(value)) {
            return BigDecimal.ZERO;
        }
        return value.compareTo(low) < 0 ? low.subtract(value) : value.subtract(high);
    }

    @Override
    public boolean isMet(BigDecimal value) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    @Override
    public boolean isOver(BigDecimal value) {
        return value.compareTo(high) > 0;
    }
}
