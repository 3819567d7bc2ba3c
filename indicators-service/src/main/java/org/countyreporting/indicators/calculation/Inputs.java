package org.countyreporting.indicators.calculation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.window.StatisticalYear;
import org.countyreporting.vocabulary.DivisionLevel;

/**
 * The elements something is computed from, and what they have in common; worked out once, and asked for in every cell.
 *
 * @param year the year of what grows among them, levels follow; without such the year all of them have
 * @param level whose divisions are held against each other: the widest they are collected at
 * @param stated codes of those that must not be added up over divisions
 */
record Inputs(Map<String, DataElement> byCode, StatisticalYear year, DivisionLevel level, Set<String> stated) {

    static Inputs of(Map<String, DataElement> byCode) {
        return new Inputs(
                Collections.unmodifiableMap(new TreeMap<>(byCode)),
                year(byCode.values()),
                level(byCode.values()),
                byCode.values().stream()
                        .filter(element -> !element.isSummed())
                        .map(DataElement::code)
                        .collect(Collectors.toUnmodifiableSet()));
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
}
