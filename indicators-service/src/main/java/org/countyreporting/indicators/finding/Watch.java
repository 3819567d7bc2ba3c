package org.countyreporting.indicators.finding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.countyreporting.indicators.definition.Indicator;
import org.countyreporting.indicators.definition.Indicators;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.Frequency;

/** Knows what has to be looked at when values of some elements have changed. */
@Singleton
class Watch {

    private final DataElements elements;
    private final Indicators indicators;

    Watch(DataElements elements, Indicators indicators) {
        this.elements = elements;
        this.indicators = indicators;
    }

    /** Everything that is defined. */
    record Defined(Map<String, DataElement> elements, List<Indicator> indicators) {

        /** The elements themselves, those that are held against them, and the indicators computed from them. */
        Collection<Watchlist> around(Set<Integer> changed) {
            return Watch.around(changed, elements, indicators);
        }
    }

    Defined defined() {
        return new Defined(elements.all(), indicators.newest());
    }

    private static Collection<Watchlist> around(
            Set<Integer> changed, Map<String, DataElement> all, List<Indicator> defined) {
        Map<Frequency, Watchlist> lists = new TreeMap<>();
        for (DataElement element : all.values()) {
            if (isChanged(element, changed)
                    || isChanged(all.get(element.declared().partOf()), changed)
                    || isChanged(all.get(element.declared().amountOf()), changed)) {
                list(lists, element.declared().frequency()).elements().add(watched(element, all, defined));
            }
        }
        for (Indicator indicator : defined) {
            List<DataElement> inputs =
                    indicator.elements().stream().map(all::get).toList();
            if (inputs.stream().anyMatch(input -> isChanged(input, changed))) {
                Frequency finest = inputs.stream()
                        .map(input -> input.declared().frequency())
                        .max(Frequency::compareTo)
                        .orElseThrow();
                list(lists, finest)
                        .indicators()
                        .put(
                                Measured.indicator(indicator.code()),
                                inputs.stream()
                                        .filter(input -> input.declared().frequency() == finest)
                                        .toList());
            }
        }
        return lists.values();
    }

    private static Watchlist list(Map<Frequency, Watchlist> lists, Frequency frequency) {
        return lists.computeIfAbsent(
                frequency, any -> new Watchlist(frequency, new ArrayList<>(), new LinkedHashMap<>()));
    }

    private static boolean isChanged(DataElement element, Set<Integer> changed) {
        return element != null && changed.contains(element.id());
    }

    private static Watched watched(DataElement element, Map<String, DataElement> all, List<Indicator> defined) {
        DataElement whole = all.get(element.declared().partOf());
        DataElement cumulative = all.get(element.declared().amountOf());
        return new Watched(
                element,
                whole != null && isAlike(element, whole) && whole.kind() == element.kind() ? whole : null,
                cumulative != null
                                && isAlike(element, cumulative)
                                && element.kind() == Kind.FLOW
                                && cumulative.kind() == Kind.CUMULATIVE
                        ? cumulative
                        : null,
                element.kind().isAccruing() ? List.of() : denominatorOf(element, defined));
    }

    private static boolean isAlike(DataElement one, DataElement other) {
        return one.declared().unit().equals(other.declared().unit())
                && one.declared().frequency() == other.declared().frequency()
                && one.declared().statisticalYearStart().equals(other.declared().statisticalYearStart());
    }

    /** Numbers fixed for the year should stay, and levels below a share of a whole: per-head rates move with people. */
    private static List<String> denominatorOf(DataElement element, List<Indicator> defined) {
        return defined.stream()
                .filter(indicator -> indicator.denominator().elements().contains(element.code()))
                .filter(indicator -> element.kind() == Kind.FIXED || hasUpperBound(indicator))
                .map(Indicator::code)
                .sorted()
                .toList();
    }

    private static boolean hasUpperBound(Indicator indicator) {
        return indicator.defined().bounds() != null
                && indicator.defined().bounds().max() != null;
    }
}
