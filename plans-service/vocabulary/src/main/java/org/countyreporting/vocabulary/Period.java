package org.countyreporting.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reporting period (报告期) in SDMX notation: {@code 2024}, {@code 2024-S1}, {@code 2024-Q3}, {@code 2024-09}, and a day
 * {@code 2024-06-15} for values as of a date. Quarters and halves are calendar. Ordered by first day, the longer first,
 * so that a whole comes before its parts.
 */
public record Period(Frequency frequency, LocalDate first) implements Comparable<Period> {

    private static final Pattern NOTATION =
            Pattern.compile("(\\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\\d{2}))?))?");
    /** What can be reported for; what is computed from it (the year before, a look back) may lie outside. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 2199;

    public Period {
        int months = frequency.months();
        if (months > 0 && (first.getDayOfMonth() != 1 || (first.getMonthValue() - 1) % months != 0)) {
            throw new IllegalArgumentException("a " + frequency + " does not begin on " + first);
        }
    }

    /** Strict: upper case, two-digit months, nothing around it. */
    public static Period parse(String text) {
        Matcher matcher = NOTATION.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no period: 2024, 2024-S1, 2024-Q3, 2024-09 and 2024-06-15 are");
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < EARLIEST || year > LATEST) {
            throw new IllegalArgumentException("\"" + text + "\" is out of reach of a period: years " + EARLIEST
                    + " to " + LATEST + " can be reported for");
        }
        if (matcher.group(2) != null) {
            return new Period(Frequency.HALF, LocalDate.of(year, Integer.parseInt(matcher.group(2)) * 6 - 5, 1));
        }
        if (matcher.group(3) != null) {
            return new Period(Frequency.QUARTER, LocalDate.of(year, Integer.parseInt(matcher.group(3)) * 3 - 2, 1));
        }
        if (matcher.group(5) != null) {
            return new Period(Frequency.DAY, day(text));
        }
        if (matcher.group(4) != null) {
            return month(YearMonth.of(year, Integer.parseInt(matcher.group(4))));
        }
        return year(year);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no day of the calendar", e);
        }
    }

    public static Period year(int year) {
        return new Period(Frequency.YEAR, LocalDate.of(year, 1, 1));
    }

    public static Period month(YearMonth month) {
        return new Period(Frequency.MONTH, month.atDay(1));
    }

    public static Period day(LocalDate day) {
        return new Period(Frequency.DAY, day);
    }

    /** The period of the given frequency that the day falls into. */
    public static Period containing(LocalDate day, Frequency frequency) {
        if (frequency == Frequency.DAY) {
            return day(day);
        }
        int months = frequency.months();
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return new Period(frequency, LocalDate.of(day.getYear(), month, 1));
    }

    /** The last day, inclusive. */
    public LocalDate last() {
        return frequency == Frequency.DAY
                ? first
                : first.plusMonths(frequency.months()).minusDays(1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last()) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    public boolean contains(Period other) {
        return contains(other.first) && contains(other.last());
    }

    /** The one before, of the same length (环比). */
    public Period previous() {
        return moved(-1);
    }

    public Period next() {
        return moved(1);
    }

    private Period moved(int steps) {
        LocalDate moved = frequency == Frequency.DAY
                ? first.plusDays(steps)
                : first.plusMonths((long) steps * frequency.months());
        return new Period(frequency, moved);
    }

    /** The same one a year before (同比); 29 February looks back to 28 February. */
    public Period yearAgo() {
        return new Period(frequency, first.minusYears(1));
    }

    /** The periods of a shorter frequency that make this one up, in order. */
    public List<Period> parts(Frequency frequency) {
        if (frequency.compareTo(this.frequency) < 0) {
            throw new IllegalArgumentException("a " + this.frequency + " has no parts of a " + frequency);
        }
        return Stream.iterate(containing(first, frequency), this::contains, Period::next)
                .toList();
    }

    @Override
    public int compareTo(Period other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : frequency.compareTo(other.frequency);
    }

    // First days differ by whole months, of which the hash of a date shows little in its low bits.
    @Override
    public int hashCode() {
        return (int) first.toEpochDay() * 31 + frequency.ordinal();
    }

    // Of the day's own notation: a thousand periods are written for one answer.
    @Override
    public String toString() {
        String day = first.toString();
        int month = day.length() - "-01".length();
        String year = day.substring(0, month - "-01".length());
        return switch (frequency) {
            case YEAR -> year;
            case HALF -> year + "-S" + (first.getMonthValue() + 5) / 6;
            case QUARTER -> year + "-Q" + (first.getMonthValue() + 2) / 3;
            case MONTH -> day.substring(0, month);
            case DAY -> day;
        };
    }
}
