package org.countyreporting.indicators.finding;

import org.countyreporting.conventions.problem.Text;
import org.countyreporting.indicators.calculation.FindingCode;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/**
 * Something a person must judge, found in the figures as they stand.
 *
 * @param unit empty when it speaks of a division as a whole
 */
record Doubt(Key key, Window days, Text message) {

    record Key(FindingCode code, Measured measured, DivisionCode division, String unit, Period period) {}

    static Doubt of(
            FindingCode code,
            Measured measured,
            DivisionCode division,
            String unit,
            Period period,
            Window days,
            Object... values) {
        return new Doubt(
                new Key(code, measured, division, unit, period),
                days,
                code.of(values).message());
    }
}
