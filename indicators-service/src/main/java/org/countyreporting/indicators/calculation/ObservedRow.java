package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value that one source states for one key. */
record ObservedRow(
        int element,
        LocalDate slot,
        String division,
        String unit,
        String period,
        int source,
        boolean accepted,
        BigDecimal value,
        LocalDate asOf,
        boolean approximate,
        long origin) {

    boolean hasKeyOf(ObservedRow other) {
        return element == other.element
                && slot.equals(other.slot)
                && division.equals(other.division)
                && unit.equals(other.unit)
                && period.equals(other.period);
    }
}
