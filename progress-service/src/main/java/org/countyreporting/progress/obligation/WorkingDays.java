package org.countyreporting.progress.obligation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * China's working days (工作日): weekdays but for the public holidays, and the weekend days worked to make up for them,
 * by the State Council's yearly notices. A year without a notice is unknown and refused, never guessed.
 */
final class WorkingDays {

    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    private WorkingDays() {}

    /** The table that comes with this release. */
    static WorkingDays shipped() {
        try (InputStream in = WorkingDays.class.getResourceAsStream("working-days.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines().skip(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkingDays of(Stream<String> rows) {
        WorkingDays days = new WorkingDays();
        rows.map(row -> row.split(",")).forEach(row -> {
            LocalDate day = LocalDate.parse(row[0]);
            days.exceptions.put(day, row[1].equals("workday"));
            days.years.add(day.getYear());
        });
        return days;
    }

    /** The n-th working day after a day, which itself does not count. */
    LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** As {@link #after}, but no further than the table goes: nothing due is known beyond it anyway. */
    LocalDate afterWithinTable(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays;
                left > 0 && years.contains(reached.plusDays(1).getYear()); ) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    private boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new UnlistedYear(day.getYear());
        }
        Boolean exception = exceptions.get(day);
        return exception != null ? exception : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
