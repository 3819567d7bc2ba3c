package org.countyreporting.indicators.window;

import java.time.LocalDate;

/** Days from one to another, both counted. */
public record Window(LocalDate first, LocalDate last) {

    public Window {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a window does not end on " + last + " before it begins on " + first);
        }
    }

    // The hash of a date shows little of its month in its low bits, and windows are mostly months.
    @Override
    public int hashCode() {
        return (days(first) * 1_000_003 + days(last)) * 0x9E3779B9;
    }

    private static int days(LocalDate day) {
        return (day.getYear() * 12 + day.getMonthValue()) * 31 + day.getDayOfMonth();
    }

    public boolean contains(Window other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The same days one year earlier. */
    public Window yearAgo() {
        return new Window(StatisticalYear.yearBefore(first), StatisticalYear.yearBefore(last));
    }
}
