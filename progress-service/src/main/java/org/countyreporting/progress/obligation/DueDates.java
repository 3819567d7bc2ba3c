package org.countyreporting.progress.obligation;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.countyreporting.vocabulary.Period;

/** When something is due, and which day it is in China. */
@ApplicationScoped
public class DueDates {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final WorkingDays workingDays = WorkingDays.shipped();
    private final Clock clock;
    private final ObligationConfig config;

    DueDates(Clock clock, ObligationConfig config) {
        this.clock = clock;
        this.config = config;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    /** The last day of what is due soon. */
    LocalDate soon() {
        return workingDays.afterWithinTable(today(), config.dueSoonWorkingDays());
    }

    /**
     * The period's last day and so many working days; empty while the calendar does not reach that far. December is
     * planned before next year's holidays are announced: its obligations exist, and say what is missing.
     */
    Optional<LocalDate> of(Period period, int dueWorkingDays) {
        return after(period.last(), dueWorkingDays);
    }

    /** Which year's holidays are missing to say when it is due. */
    Optional<Integer> missingYear(LocalDate lastDay, int dueWorkingDays) {
        try {
            workingDays.after(lastDay, dueWorkingDays);
            return Optional.empty();
        } catch (UnlistedYear e) {
            return Optional.of(e.year());
        }
    }

    Optional<LocalDate> after(LocalDate lastDay, int dueWorkingDays) {
        try {
            return Optional.of(workingDays.after(lastDay, dueWorkingDays));
        } catch (UnlistedYear e) {
            Log.warnf(
                    "no due date for what ends on %s: working-days.csv has no year %d, add it to the release",
                    lastDay, e.year());
            return Optional.empty();
        }
    }
}
