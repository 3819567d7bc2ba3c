package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.countyreporting.indicators.definition.Behaviour;
import org.countyreporting.indicators.definition.Bounds;
import org.countyreporting.indicators.definition.Direction;
import org.countyreporting.indicators.definition.Indicator;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.StatisticalYear;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;

/**
 * What is computed: one version of an indicator, or a data element for itself.
 *
 * @param span the days amounts are taken over
 */
public record Subject(
        Measured measured,
        long version,
        String unit,
        int decimals,
        BigDecimal factor,
        Formula numerator,
        Formula denominator,
        Behaviour behaviour,
        Bounds bounds,
        Direction direction,
        LocalDate validFrom,
        Span span,
        Inputs inputs) {

    private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

    static Subject of(Indicator indicator, Map<String, DataElement> elements, Span asked) {
        Map<String, DataElement> inputs = new HashMap<>();
        indicator.elements().forEach(code -> inputs.put(code, elements.get(code)));
        return new Subject(
                Measured.indicator(indicator.code()),
                indicator.version(),
                indicator.defined().unit(),
                indicator.defined().decimals(),
                indicator.defined().factor(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.behaviour(),
                indicator.defined().bounds(),
                indicator.defined().direction(),
                indicator.defined().validFrom(),
                asked == null ? indicator.defined().window() : asked,
                Inputs.of(inputs));
    }

    static Subject of(DataElement element, Span asked) {
        return new Subject(
                Measured.element(element.code()),
                element.version(),
                element.declared().unit(),
                element.declared().decimals(),
                BigDecimal.ONE,
                Formula.parse(element.code()),
                Formula.ONE,
                Behaviour.of(element.kind()),
                null,
                Direction.NEUTRAL,
                null,
                asked == null ? Span.PERIOD : asked,
                Inputs.of(Map.of(element.code(), element)));
    }

    public boolean isRate() {
        return !denominator.isConstant() || numerator.dividesByElement();
    }

    public boolean isAccruing() {
        return behaviour == Behaviour.ACCRUING;
    }

    /** A sum that may have gaps; anything else needs all its inputs. */
    boolean isPlainSum() {
        return numerator.isPlainSum() && denominator.isConstant();
    }

    /** Whether values of both may be held against each other: another name or wording changes no number. */
    public boolean computesAs(Subject other) {
        return version == other.version
                || numerator.equals(other.numerator)
                        && denominator.equals(other.denominator)
                        && factor.compareTo(other.factor) == 0
                        && unit.equals(other.unit)
                        && span == other.span;
    }

    /** Whether the definition counts on a day: the first version of one that begins later does not. */
    boolean isValidOn(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    /** Whether one case more or less moves the rate by more than a tenth of its factor: 10,000 births for 1/10万. */
    public boolean isMovedByOneCase(BigDecimal denominatorReached) {
        return !denominator.isConstant()
                && (denominatorReached == null
                        || denominatorReached.multiply(BigDecimal.TEN).compareTo(factor) < 0);
    }

    /** Among rates per ten thousand and more, a place that one case decides says nothing. */
    public boolean isRankedOver(BigDecimal denominatorReached) {
        return factor.compareTo(MANY) < 0 || !isMovedByOneCase(denominatorReached);
    }

    /** Whether one result of it can be better than another. */
    public boolean isRanked() {
        return direction != Direction.NEUTRAL;
    }

    public Window window(Period period) {
        return window(period, span);
    }

    /** A day is asked for as-of values: they are those to date. */
    public Window window(Period period, Span over) {
        return over == Span.TO_DATE || period.frequency() == Frequency.DAY ? year().toDate(period) : year().of(period);
    }

    public StatisticalYear year() {
        return inputs.year();
    }

    public DivisionLevel level() {
        return inputs.level();
    }

    /** Inputs that must not be added up over divisions. */
    Set<String> stated() {
        return inputs.stated();
    }

    Set<String> codes() {
        return inputs.byCode().keySet();
    }

    public Collection<DataElement> elements() {
        return inputs.byCode().values();
    }
}
