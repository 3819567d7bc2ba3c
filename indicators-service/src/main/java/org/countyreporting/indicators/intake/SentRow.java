package org.countyreporting.indicators.intake;

import org.countyreporting.indicators.observation.RejectionCode;

/**
 * One row of a batch as it came in.
 *
 * @param stated null when nothing can be read in it
 * @param fault what was wrong with it before its fields were looked at, or null
 * @param quoted what was sent where the fault is, or null
 */
record SentRow(NewObservation stated, RejectionCode fault, String quoted) {

    static SentRow of(NewObservation stated) {
        return new SentRow(stated, stated == null ? RejectionCode.MALFORMED_ROW : null, null);
    }
}
