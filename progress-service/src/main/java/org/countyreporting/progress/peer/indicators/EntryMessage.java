package org.countyreporting.progress.peer.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countyreporting.progress.plan.Scope;
import org.countyreporting.progress.unit.UnitKind;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;

/**
 * What indicators-service is told of an entry: all that counts of it now.
 *
 * @param accepted the revision in force, or null
 * @param submitted the newest submitted one that nobody has decided on, or null
 */
public record EntryMessage(
        UUID id,
        long version,
        String plan,
        String task,
        String taskLabel,
        UnitId unit,
        UnitKind unitKind,
        DivisionCode division,
        Period period,
        Accepted accepted,
        Submitted submitted) {

    /** The revision in force. */
    public record Accepted(
            int revision,
            String submittedBy,
            Instant submittedAt,
            String acceptedBy,
            Instant acceptedAt,
            List<Figure> figures) {}

    /** A revision that waits for review. */
    public record Submitted(int revision, String submittedBy, Instant submittedAt, List<Figure> figures) {}

    /** A value with what travels with it. */
    public record Figure(
            String dataElement, BigDecimal value, Scope scope, LocalDate asOf, boolean approximate, String note) {}
}
