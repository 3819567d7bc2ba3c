package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Target (目标) as one revision of its plan has it. What a plan leaves out takes the usual reading. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Target(
        String id,
        String name,
        String indicator,
        String dataElement,
        Comparator comparator,
        BigDecimal value,
        BigDecimal valueHigh,
        Upper upper,
        Change change,
        String unit,
        Baseline baseline,
        LocalDate start,
        LocalDate deadline,
        List<Milestone> milestones,
        ElapsedBasis elapsedBasis,
        BigDecimal tolerance,
        Applies applies,
        Happening event,
        LocalDate effectiveFrom,
        String reason) {

    public Target {
        comparator = comparator == null ? Comparator.AT_LEAST : comparator;
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        elapsedBasis = elapsedBasis == null ? ElapsedBasis.DAYS : elapsedBasis;
        tolerance = tolerance == null ? BigDecimal.ZERO : tolerance;
        applies = applies == null ? Applies.TOTAL : applies;
        change = change == null ? Change.POINTS : change;
    }

    /** The same promise with another number: a division's own share of it (分解). */
    public Target withValue(BigDecimal share) {
        return new Target(
                id,
                name,
                indicator,
                dataElement,
                comparator,
                share,
                null,
                upper,
                change,
                unit,
                baseline,
                start,
                deadline,
                List.of(),
                elapsedBasis,
                tolerance,
                Applies.TOTAL,
                event,
                effectiveFrom,
                reason);
    }

    /** The same target with its dates filled in where the plan printed none. */
    public Target between(LocalDate first, LocalDate last) {
        return new Target(
                id,
                name,
                indicator,
                dataElement,
                comparator,
                value,
                valueHigh,
                upper,
                change,
                unit,
                baseline,
                start == null ? first : start,
                deadline == null ? last : deadline,
                milestones,
                elapsedBasis,
                tolerance,
                applies,
                event,
                effectiveFrom,
                reason);
    }

    boolean isChange() {
        return comparator == Comparator.INCREASE_BY || comparator == Comparator.DECREASE_BY;
    }

    /** Whether a growth over the year before is promised, to be held against the same window one year earlier. */
    public boolean isGrowth() {
        return isChange() && change == Change.PERCENT;
    }

    /** Without a printed word the upper end of a rate is a limit, that of a count or an increase a wish. */
    boolean hasLimit(boolean rate) {
        return comparator == Comparator.BETWEEN && (upper == null ? rate : upper == Upper.LIMIT);
    }
}
