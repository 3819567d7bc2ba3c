package org.countyreporting.indicators.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What one reporter gave for one data element: by the last day of the slot, the values in it by as-of date. */
public final class Series {

    // Side by side and in order: there are many series with few figures each, and most are put in as they follow.
    private final List<LocalDate> slots = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    public Series put(LocalDate slotEnd, Figure figure) {
        int before = notAfter(slotEnd, figure.asOf());
        if (before >= 0
                && slots.get(before).equals(slotEnd)
                && figures.get(before).asOf().equals(figure.asOf())) {
            figures.set(before, figure);
        } else {
            slots.add(before + 1, slotEnd);
            figures.add(before + 1, figure);
        }
        return this;
    }

    /** Position of the last figure not after a day of a slot; −1 for none. */
    private int notAfter(LocalDate slotEnd, LocalDate day) {
        int low = 0;
        int high = slots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = slots.get(middle).compareTo(slotEnd);
            if (order < 0 || order == 0 && !figures.get(middle).asOf().isAfter(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The latest value within a slot that is not after the day. */
    Optional<Figure> in(Window slot, LocalDate notAfter) {
        int found = notAfter(slot.last(), notAfter);
        return found >= 0 && slots.get(found).equals(slot.last()) ? Optional.of(figures.get(found)) : Optional.empty();
    }

    /** The values within a slot that are not after the day, in the order of their as-of dates. */
    List<Figure> allIn(Window slot, LocalDate notAfter) {
        int last = notAfter(slot.last(), notAfter);
        int first = last;
        while (first >= 0 && slots.get(first).equals(slot.last())) {
            first--;
        }
        return figures.subList(first + 1, last + 1);
    }

    /** The latest value of each slot, by the slot's last day. */
    public NavigableMap<LocalDate, Figure> bySlot() {
        NavigableMap<LocalDate, Figure> latest = new TreeMap<>();
        for (int i = 0; i < slots.size(); i++) {
            latest.put(slots.get(i), figures.get(i));
        }
        return latest;
    }

    /** The latest value in a window of days. */
    Optional<Figure> latest(LocalDate notBefore, LocalDate notAfter) {
        return figures.stream()
                .filter(figure ->
                        !figure.asOf().isAfter(notAfter) && !figure.asOf().isBefore(notBefore))
                .max(Comparator.comparing(Figure::asOf));
    }

    /** The last day of the last slot in the window that holds anything. */
    public Optional<LocalDate> lastSlotIn(Window window) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (window.contains(figures.get(i).asOf())) {
                return Optional.of(slots.get(i));
            }
        }
        return Optional.empty();
    }

    public List<Figure> all() {
        return List.copyOf(figures);
    }
}
