package org.countyreporting.indicators.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value that one source states for one key. */
public record ObservedRow(
        Needs.Slot slot,
        String division,
        String unit,
        String period,
        int source,
        boolean accepted,
        BigDecimal value,
        LocalDate asOf,
        boolean approximate,
        long origin) {

    /** Both come from the same reading. */
    boolean hasKeyOf(ObservedRow other) {
        return slot == other.slot
                && division.equals(other.division)
                && unit.equals(other.unit)
                && period.equals(other.period);
    }
}
