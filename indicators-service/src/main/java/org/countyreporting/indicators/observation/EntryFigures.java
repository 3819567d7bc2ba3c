package org.countyreporting.indicators.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/**
 * The figures of one progress entry as they stand: the revision in force and the one that waits for review.
 *
 * @param accepted null when none is in force
 * @param submitted null when none waits
 */
public record EntryFigures(
        String id,
        long version,
        String plan,
        String task,
        String taskLabel,
        String unit,
        DivisionCode division,
        Period period,
        Revision accepted,
        Revision submitted) {

    public record Revision(
            int number,
            String submittedBy,
            Instant submittedAt,
            String acceptedBy,
            Instant acceptedAt,
            List<StatedFigure> figures) {}

    public record StatedFigure(
            String dataElement, BigDecimal value, boolean whole, LocalDate asOf, boolean approximate, String note) {}
}
