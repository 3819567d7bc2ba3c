package org.countyreporting.indicators.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How an actual stands against a target. Shares are in percent, the lag in points, the gap in the indicator's unit; absent
 * is null.
 *
 * @param completion completion (完成率); over 100 and below 0 are kept
 * @param completionHigh completion against the upper end of a range
 * @param used share of a limit that is used up
 * @param gap what is missing, negative when there is room (差距)
 * @param expectedShare what should be reached by now
 * @param lag expected less reached; positive is behind (滞后)
 * @param reason why there is no completion
 * @param daysOverdue days past the deadline of an event not done
 * @param metOn when it was met, if that was late or an event
 */
public record Standing(
        BigDecimal completion,
        BigDecimal completionHigh,
        BigDecimal used,
        BigDecimal gap,
        BigDecimal gapHigh,
        BigDecimal expectedShare,
        BigDecimal lag,
        Basis basis,
        State state,
        String reason,
        Long daysOverdue,
        LocalDate metOn,
        List<String> findings) {

    static Standing only(State state) {
        return new Standing(null, null, null, null, null, null, null, Basis.NONE, state, null, null, null, List.of());
    }
}
