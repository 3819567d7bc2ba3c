package org.countyreporting.indicators.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;

/** The reporting periods of a data element as windows, each known by its last day. */
public record Slots(Frequency frequency, StatisticalYear year) {

    public Window containing(LocalDate day) {
        return frequency == Frequency.YEAR ? year.containing(day) : year.of(Period.containing(day, frequency));
    }

    /** The slot a value of this period belongs to; a day's value to the slot around it. */
    public Window of(Period period) {
        return period.frequency() == Frequency.DAY ? containing(period.first()) : year.of(period);
    }

    /** The period a slot is written as. */
    public Period period(Window slot) {
        return frequency == Frequency.YEAR
                ? Period.year(year.nameOf(slot.last()))
                : Period.containing(slot.last(), frequency);
    }

    /** The slots wholly inside the window, in order. */
    public List<Window> inside(Window window) {
        List<Window> slots = new ArrayList<>();
        Window slot = containing(window.first());
        if (slot.first().isBefore(window.first())) {
            slot = next(slot);
        }
        while (!slot.last().isAfter(window.last())) {
            slots.add(slot);
            slot = next(slot);
        }
        return slots;
    }

    /** The slots that share a day with the window, in order. */
    public List<Window> touching(Window window) {
        List<Window> slots = new ArrayList<>();
        for (Window slot = containing(window.first()); !slot.first().isAfter(window.last()); slot = next(slot)) {
            slots.add(slot);
        }
        return slots;
    }

    private Window next(Window slot) {
        return containing(slot.last().plusDays(1));
    }
}
