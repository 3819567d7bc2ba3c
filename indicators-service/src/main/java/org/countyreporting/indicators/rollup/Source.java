package org.countyreporting.indicators.rollup;

import java.time.Instant;

/**
 * Who states values: what decides between several who state the same key.
 *
 * @param firstSubmitted when it said something first
 */
record Source(int id, boolean entry, String name, String plan, Instant firstSubmitted) {

    Source since(Instant first) {
        return new Source(id, entry, name, plan, first);
    }

    /** Whether an element's source of record names this source. */
    boolean isOfRecord(String sourceOfRecord) {
        return sourceOfRecord != null
                && (sourceOfRecord.equals(entry ? "entry" : "supplier")
                        || sourceOfRecord.equals(name)
                        || sourceOfRecord.equals(plan));
    }
}
