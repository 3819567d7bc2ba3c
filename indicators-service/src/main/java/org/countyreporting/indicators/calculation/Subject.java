package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * @param inputs the elements it is computed from, by code
 * @param span the days amounts are taken over
 * @param year the year of what grows in it, levels follow; without such the year all its inputs have
 * @param level whose divisions are held against each other: the widest of its inputs
 */
record Subject(
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
        Map<String, DataElement> inputs,
        StatisticalYear year,
        DivisionLevel level) {

    Subject(
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
            Map<String, DataElement> inputs) {
        this(
                measured,
                version,
                unit,
                decimals,
                factor,
                numerator,
                denominator,
                behaviour,
                bounds,
                direction,
                validFrom,
                span,
                Collections.unmodifiableMap(new TreeMap<>(inputs)),
                year(inputs.values()),
                level(inputs.values()));
    }

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
                inputs);
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
                Map.of(element.code(), element));
    }

    boolean isRate() {
        return !denominator.isConstant() || numerator.dividesByElement();
    }

    boolean isAccruing() {
        return behaviour == Behaviour.ACCRUING;
    }

    /** A sum that may have gaps; anything else needs all its inputs. */
    boolean isPlainSum() {
        return numerator.isPlainSum() && denominator.isConstant();
    }

    private static StatisticalYear year(Collection<DataElement> inputs) {
        List<Integer> growing =
                firstMonths(inputs.stream().filter(element -> element.kind().isAccruing()));
        List<Integer> all = growing.isEmpty() ? firstMonths(inputs.stream()) : growing;
        return all.size() == 1 ? new StatisticalYear(all.get(0)) : StatisticalYear.CALENDAR;
    }

    private static List<Integer> firstMonths(Stream<DataElement> inputs) {
        return inputs.map(element -> element.declared().statisticalYearStart())
                .distinct()
                .toList();
    }

    private static DivisionLevel level(Collection<DataElement> inputs) {
        return inputs.stream()
                .map(DataElement::collectionLevel)
                .min(DivisionLevel::compareTo)
                .orElseThrow();
    }

    /** Whether values of both may be held against each other: another name or wording changes no number. */
    boolean computesAs(Subject other) {
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

    /** Whether one result of it can be better than another. */
    boolean isRanked() {
        return direction != Direction.NEUTRAL;
    }

    Window window(Period period) {
        return window(period, span);
    }

    /** A day is asked for as-of values: they are those to date. */
    Window window(Period period, Span over) {
        return over == Span.TO_DATE || period.frequency() == Frequency.DAY ? year.toDate(period) : year.of(period);
    }

    Set<String> codes() {
        return inputs.keySet();
    }

    Collection<DataElement> elements() {
        return inputs.values();
    }
}
