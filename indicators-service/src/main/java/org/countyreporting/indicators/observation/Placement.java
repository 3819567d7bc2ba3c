package org.countyreporting.indicators.observation;

import java.time.LocalDate;

/**
 * Where a value belongs in the table, or why it belongs nowhere.
 *
 * @param slot last day of the reporting period
 * @param refusal null when it has a place
 */
public record Placement(LocalDate slot, LocalDate asOf, RejectionCode refusal) {

    static Placement at(LocalDate slot, LocalDate asOf) {
        return new Placement(slot, asOf, null);
    }

    static Placement refused(RejectionCode code) {
        return new Placement(null, null, code);
    }

    public boolean isRefused() {
        return refusal != null;
    }
}
