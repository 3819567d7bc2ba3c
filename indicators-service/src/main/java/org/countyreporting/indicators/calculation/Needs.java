package org.countyreporting.indicators.calculation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.kept.Basis;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;

/** What a request has to read: which slots of which elements, in which range of divisions. */
final class Needs {

    private final Map<DataElement, NavigableSet<LocalDate>> slots = new HashMap<>();
    private String lowest = "~";
    private String highest = "";

    /** One slot of one element. */
    record Slot(DataElement element, LocalDate day) {}

    static Needs of(Subject subject, Window window) {
        Needs needs = new Needs();
        needs.add(subject, window);
        return needs;
    }

    /** Everything the subject may rest on over a window. */
    void add(Subject subject, Window window) {
        for (DataElement element : subject.elements()) {
            slots.computeIfAbsent(element, any -> new TreeSet<>())
                    .addAll(Rollup.counting(element).needed(window));
        }
    }

    /** Everything it may rest on over a window, or over one that ends earlier. */
    void addUpTo(Subject subject, Window window) {
        for (DataElement element : subject.elements()) {
            slots.computeIfAbsent(element, any -> new TreeSet<>())
                    .addAll(Rollup.counting(element).neededUpTo(window));
        }
    }

    void addAll(Needs others) {
        others.slots.forEach((element, days) ->
                slots.computeIfAbsent(element, any -> new TreeSet<>()).addAll(days));
    }

    void add(DivisionCode division) {
        String prefix = division.prefix();
        lowest = prefix.compareTo(lowest) < 0 ? prefix : lowest;
        String end = prefix + "~";
        highest = end.compareTo(highest) > 0 ? end : highest;
    }

    /** How many values that is, when everybody has reported; what single units give comes on top. */
    long values() {
        Map<DivisionLevel, Long> divisions = new EnumMap<>(DivisionLevel.class);
        return slots.isEmpty() || highest.isEmpty()
                ? 0
                : slots.entrySet().stream()
                        .mapToLong(needed -> needed.getValue().size()
                                * divisions.computeIfAbsent(needed.getKey().collectionLevel(), level ->
                                        (long) Divisions.shipped().count(level, lowest, highest)))
                        .sum();
    }

    /** The same as what is computed rests on it, wherever. */
    List<Basis.Part> parts() {
        return slots.entrySet().stream()
                .filter(needed -> !needed.getValue().isEmpty())
                .map(needed -> new Basis.Part(
                        needed.getKey().id(),
                        needed.getValue().first(),
                        needed.getValue().last()))
                .toList();
    }

    String lowest() {
        return lowest;
    }

    /** Greater than every code in the range. */
    String highest() {
        return highest;
    }

    Map<DataElement, NavigableSet<LocalDate>> slots() {
        return slots;
    }

    List<String> codes() {
        return slots.keySet().stream().map(DataElement::code).toList();
    }

    /** Each on its own, in the order of the elements' numbers and of time. */
    List<Slot> inOrder() {
        return slots.entrySet().stream()
                .sorted(Comparator.comparing(needed -> needed.getKey().id()))
                .flatMap(needed -> needed.getValue().stream().map(day -> new Slot(needed.getKey(), day)))
                .toList();
    }
}
