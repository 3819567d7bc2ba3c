package org.countyreporting.indicators.observation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A row that has a place, on its way into the database. */
record StagedRow(
        long row,
        int element,
        LocalDate slot,
        String division,
        String unit,
        String period,
        boolean accepted,
        BigDecimal value,
        LocalDate asOf) {

    /** As COPY reads it: nothing in it can hold a tab, a line end or a backslash. */
    String line() {
        return row + "\t" + element + "\t" + slot + "\t" + division + "\t" + unit + "\t" + period + "\t" + accepted
                + "\t" + value.toPlainString() + "\t" + asOf + "\n";
    }
}
