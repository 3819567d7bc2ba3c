package org.countyreporting.progress.obligation;

/** The holidays of a year are not known: no working day in it can be counted. */
final class UnlistedYear extends RuntimeException {

    private final transient int year;

    UnlistedYear(int year) {
        super("the calendar of working days has no year " + year, null, false, false);
        this.year = year;
    }

    int year() {
        return year;
    }
}
