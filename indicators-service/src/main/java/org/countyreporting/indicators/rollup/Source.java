package org.countyreporting.indicators.rollup;

import java.time.Instant;

/** Who states values: what decides between several who state the same key. */
record Source(int id, boolean entry, String name, String plan, Instant firstSubmitted) {

    /** Whether an element's source of record names this source. */
    boolean isOfRecord(String sourceOfRecord) {
        return sourceOfRecord != null
                && (sourceOfRecord.equals(entry ? "entry" : "supplier")
                        || sourceOfRecord.equals(name)
                        || sourceOfRecord.equals(plan));
    }
}
