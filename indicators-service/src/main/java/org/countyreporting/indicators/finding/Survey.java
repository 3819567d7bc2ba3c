package org.countyreporting.indicators.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.countyreporting.indicators.calculation.Calculating;
import org.countyreporting.indicators.calculation.Definitions;
import org.countyreporting.indicators.calculation.Numbers;
import org.countyreporting.indicators.calculation.Outcome;
import org.countyreporting.indicators.calculation.Reading;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.rollup.ElementFigures;
import org.countyreporting.indicators.rollup.Figures;
import org.countyreporting.indicators.rollup.Leaves;
import org.countyreporting.indicators.rollup.Reporter;
import org.countyreporting.indicators.rollup.Rollup;
import org.countyreporting.indicators.rollup.StatedTotal;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** What was read of an area for those who look for findings: each reporter's values, and what is computed from them. */
final class Survey {

    private final Figures figures;
    private final Definitions definitions;
    private final Calculating calculating;

    Survey(Figures figures, Definitions definitions) {
        this.figures = figures;
        this.definitions = definitions;
        this.calculating = new Calculating(Reading.of(figures, Surveying.SUBMITTED));
    }

    /**
     * What an indicator comes to.
     *
     * @param value null when it cannot be told
     * @param movedByOneCase whether it jumps by itself, its denominator being small
     */
    record Computed(BigDecimal value, boolean movedByOneCase, boolean withinBounds, String display) {}

    List<Reporter> reporters(DataElement element, DivisionCode area) {
        return figures.of(element.code()).reporters(area);
    }

    /** The division of the element's collection level that a division is or lies in. */
    static Optional<DivisionCode> leafOf(DataElement element, DivisionCode division) {
        return Leaves.leafOf(division, element.collectionLevel());
    }

    /** A total that a reporter stated above the collection level, where it is not the sum of what lies below. */
    Optional<StatedTotal> otherThanStated(DataElement element, Reporter reporter, Window window) {
        boolean states = reporter.unit().equals(ElementFigures.WHOLE)
                && Leaves.place(reporter.division(), element.collectionLevel()) == Leaves.Place.ABOVE;
        if (!states) {
            return Optional.empty();
        }
        Rollup rollup = figures.of(element.code());
        return StatedTotal.compare(rollup, rollup.over(reporter.division(), window), reporter.division(), window)
                .filter(total -> total.sum() != null);
    }

    Computed compute(Measured indicator, DivisionCode division, Period period) {
        Subject subject = definitions.of(indicator, period);
        Outcome outcome = calculating.compute(subject, division, subject.window(period));
        boolean within = outcome.value() == null
                || subject.bounds() == null
                || subject.bounds().hold(outcome.value());
        return new Computed(
                outcome.value(),
                subject.isMovedByOneCase(outcome.denominator()),
                within,
                Numbers.display(outcome.value(), subject.decimals(), subject.unit()));
    }
}
