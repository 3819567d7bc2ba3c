package org.countyreporting.indicators.intake;

import java.util.List;
import java.util.UUID;

/**
 * What became of a batch.
 *
 * @param rejected rows that do not count
 * @param outside of these, the rows that only lie outside what the supplier may state
 * @param said everything that is wrong with the rejected rows; the first thousand are the rejections
 * @param operation where the rest can be asked for; null when there is none
 */
record Intake(
        long created,
        long updated,
        long unchanged,
        long rejected,
        long outside,
        long said,
        List<Remark> rejections,
        List<Remark> notices,
        UUID operation) {

    static Intake of(Difference.Size size, Remarks.Count count, List<Remark> rejections, List<Remark> notices) {
        return new Intake(
                size.created(),
                size.updated(),
                size.unchanged(),
                count.rejected(),
                count.outside(),
                count.said(),
                rejections,
                notices,
                null);
    }

    boolean hasMore() {
        return said > rejections.size();
    }

    Intake keptWith(UUID id) {
        return new Intake(created, updated, unchanged, rejected, outside, said, rejections, notices, id);
    }

    /** How an operation with this outcome is over. */
    OperationState stateUnder(Terms terms) {
        return terms.refuses(rejected) ? OperationState.FAILED : OperationState.SUCCEEDED;
    }

    /** Whether nothing is wrong with the batch but where it reaches. */
    boolean isOnlyOutside() {
        return rejected > 0 && rejected == outside;
    }
}
