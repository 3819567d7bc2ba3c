package org.countyreporting.indicators.window;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What one reporter gave for one data element: by the last day of the slot, the values in it by as-of date. */
public final class Series {

    private final NavigableMap<LocalDate, NavigableMap<LocalDate, Figure>> bySlot = new TreeMap<>();

    public Series put(LocalDate slotEnd, Figure figure) {
        bySlot.computeIfAbsent(slotEnd, end -> new TreeMap<>()).put(figure.asOf(), figure);
        return this;
    }

    /** The latest value within a slot that is not after the day. */
    Optional<Figure> in(Window slot, LocalDate notAfter) {
        NavigableMap<LocalDate, Figure> figures = bySlot.get(slot.last());
        return figures == null
                ? Optional.empty()
                : Optional.ofNullable(figures.floorEntry(notAfter)).map(entry -> entry.getValue());
    }

    /** The latest value of each slot, by the slot's last day. */
    public NavigableMap<LocalDate, Figure> bySlot() {
        NavigableMap<LocalDate, Figure> latest = new TreeMap<>();
        bySlot.forEach((slot, figures) -> latest.put(slot, figures.lastEntry().getValue()));
        return latest;
    }

    /** The latest value in a window of days. */
    Optional<Figure> latest(LocalDate notBefore, LocalDate notAfter) {
        return figures()
                .filter(figure ->
                        !figure.asOf().isAfter(notAfter) && !figure.asOf().isBefore(notBefore))
                .max(Comparator.comparing(Figure::asOf));
    }

    /** The last day of the last slot in the window that holds anything. */
    public Optional<LocalDate> lastSlotIn(Window window) {
        return bySlot.entrySet().stream()
                .filter(slot -> slot.getValue().firstKey().compareTo(window.last()) <= 0
                        && slot.getValue().lastKey().compareTo(window.first()) >= 0)
                .map(slot -> slot.getKey())
                .max(Comparator.naturalOrder());
    }

    private java.util.stream.Stream<Figure> figures() {
        return bySlot.values().stream().flatMap(figures -> figures.values().stream());
    }

    public List<Figure> all() {
        return figures().toList();
    }

    public boolean isEmpty() {
        return bySlot.isEmpty();
    }
}
