package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A value that one source states for one key, with what decides between sources. */
record ObservedRow(
        int element,
        LocalDate slot,
        String division,
        String unit,
        String period,
        int source,
        boolean entry,
        boolean accepted,
        BigDecimal value,
        LocalDate asOf,
        boolean approximate,
        long origin,
        String sourceName,
        String plan,
        Instant firstSubmitted) {

    boolean hasKeyOf(ObservedRow other) {
        return element == other.element
                && slot.equals(other.slot)
                && division.equals(other.division)
                && unit.equals(other.unit)
                && period.equals(other.period);
    }

    /** Whether an element's source of record names this source. */
    boolean isOfRecord(String sourceOfRecord) {
        return sourceOfRecord != null
                && (sourceOfRecord.equals(entry ? "entry" : "supplier")
                        || sourceOfRecord.equals(sourceName)
                        || sourceOfRecord.equals(plan));
    }
}
