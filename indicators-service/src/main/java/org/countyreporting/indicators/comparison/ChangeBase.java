package org.countyreporting.indicators.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.countyreporting.indicators.calculation.Calculating;
import org.countyreporting.indicators.calculation.Finding;
import org.countyreporting.indicators.calculation.FindingCode;
import org.countyreporting.indicators.calculation.Outcome;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.target.Baseline;
import org.countyreporting.indicators.target.Target;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;

/**
 * What a change is measured from: a baseline, or what there was a year ago.
 *
 * @param value null when there is none
 * @param comparable false when what there is was measured otherwise
 * @param finding what has to be known of it
 */
record ChangeBase(BigDecimal value, boolean comparable, Optional<Finding> finding) {

    private static ChangeBase of(BigDecimal value) {
        return new ChangeBase(value, true, Optional.empty());
    }

    private static ChangeBase incomparable() {
        return new ChangeBase(null, false, Optional.empty());
    }

    /** A growth of what accrues is over the same days one year earlier; other changes start from what the plan says. */
    static ChangeBase of(
            Calculating calculating, Subject subject, DivisionCode division, Target target, Outcome reached) {
        if (target.value() == null) {
            return of(null);
        }
        Baseline baseline = target.baseline();
        if (baseline != null
                && baseline.indicatorVersion() != null
                && baseline.indicatorVersion() != subject.version()) {
            return incomparable();
        }
        BigDecimal said = baseline == null ? null : baseline.value();
        if (!target.isGrowth() || !subject.isAccruing() || reached == null || reached.asOf() == null) {
            return of(said);
        }
        Window sameDays = reached.window().yearAgo();
        Outcome yearAgo = calculating.compute(subject, division, sameDays);
        if (yearAgo.value() != null && !yearAgo.partial()) {
            return of(yearAgo.value());
        }
        if (said != null && isOf(baseline, subject, sameDays)) {
            return of(said);
        }
        if (yearAgo.value() == null) {
            return said == null ? of(null) : incomparable();
        }
        // With gaps, as the actual mostly has them too: better than none, and said.
        return new ChangeBase(
                yearAgo.value(), true, Optional.of(FindingCode.PARTIAL_BASE.of(sameDays.first(), sameDays.last())));
    }

    private static boolean isOf(Baseline baseline, Subject subject, Window window) {
        return baseline.period() == null
                || subject.year().of(baseline.period()).last().equals(window.last());
    }
}
