package org.countyreporting.indicators.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * An intake that can be asked about later.
 *
 * @param counts null while there are none
 */
record Operation(
        UUID id,
        Terms terms,
        OperationState state,
        long rows,
        long done,
        Counts counts,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {

    record Counts(long created, long updated, long unchanged, long rejected) {}

    StagedRows.Table table() {
        return StagedRows.Table.of(id, rows);
    }
}
