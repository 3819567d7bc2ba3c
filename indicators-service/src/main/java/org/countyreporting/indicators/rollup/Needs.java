package org.countyreporting.indicators.rollup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.kept.Basis;
import org.countyreporting.indicators.window.Counting;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;

/** What a request has to read: which slots of which elements, in which range of divisions. */
public final class Needs {

    private final Map<DataElement, NavigableSet<LocalDate>> slots = new HashMap<>();
    private String lowest = "~";
    private String highest = "";

    /** One slot of one element. */
    public record Slot(DataElement element, LocalDate day) {}

    public static Needs of(Collection<DataElement> elements, Window window) {
        Needs needs = new Needs();
        needs.add(elements, window);
        return needs;
    }

    /** Everything that may count of the elements over a window. */
    public void add(Collection<DataElement> elements, Window window) {
        for (DataElement element : elements) {
            slots.computeIfAbsent(element, any -> new TreeSet<>())
                    .addAll(Counting.of(element).needed(window));
        }
    }

    /** Everything that may count over a window, or over one that ends earlier. */
    public void addUpTo(Collection<DataElement> elements, Window window) {
        for (DataElement element : elements) {
            slots.computeIfAbsent(element, any -> new TreeSet<>())
                    .addAll(Counting.of(element).neededUpTo(window));
        }
    }

    public void addAll(Needs others) {
        others.slots.forEach((element, days) ->
                slots.computeIfAbsent(element, any -> new TreeSet<>()).addAll(days));
    }

    public void add(DivisionCode division) {
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
    public List<Basis.Part> parts() {
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
