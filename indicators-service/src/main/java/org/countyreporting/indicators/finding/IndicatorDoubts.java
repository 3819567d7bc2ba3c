package org.countyreporting.indicators.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.indicators.calculation.FindingCode;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** What is doubtful in an indicator's values of one division, period by period. */
final class IndicatorDoubts {

    private final Survey survey;
    private final Measured indicator;
    private final DivisionCode division;
    private final Map<Period, Survey.Computed> computed = new HashMap<>();

    IndicatorDoubts(Survey survey, Measured indicator, DivisionCode division) {
        this.survey = survey;
        this.indicator = indicator;
        this.division = division;
    }

    List<Doubt> of(Collection<Period> periods) {
        List<Doubt> doubts = new ArrayList<>();
        for (Period period : periods) {
            Survey.Computed now = compute(period);
            if (now.value() == null) {
                continue;
            }
            if (!now.withinBounds()) {
                doubts.add(doubt(FindingCode.OUT_OF_BOUNDS, period, now.display()));
            }
            if (!now.movedByOneCase()) {
                history(period)
                        .farFromRate(now.value())
                        .ifPresent(median -> doubts.add(doubt(
                                FindingCode.JUMP,
                                period,
                                now.display(),
                                median.stripTrailingZeros().toPlainString())));
            }
        }
        return doubts;
    }

    private History history(Period period) {
        List<BigDecimal> earlier = new ArrayList<>();
        Period before = period;
        for (int i = 0; i < History.PERIODS; i++) {
            before = before.previous();
            BigDecimal value = compute(before).value();
            if (value != null) {
                earlier.add(value);
            }
        }
        return new History(earlier);
    }

    private Survey.Computed compute(Period period) {
        return computed.computeIfAbsent(period, each -> survey.compute(indicator, division, each));
    }

    private Doubt doubt(FindingCode code, Period period, Object... values) {
        return Doubt.of(code, indicator, division, "", period, new Window(period.first(), period.last()), values);
    }
}
