package org.countyreporting.plans.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When is reported (报送安排): a regular series of periods, or periods and as-of dates one by one. */
@Schema(
        description =
                "Reporting occurrences and when they fall due: either frequency with first and last, or periods one by one")
public record Schedule(
        @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]*$")
                @Size(max = 64)
                @Schema(description = "Its id in the plan; absent: the frequency, or `listed`", examples = "monthly")
                String id,
        @Schema(description = "How often, month to year; not with periods", examples = "month") Frequency frequency,
        @Schema(description = "First period; absent: the first of the plan's year", examples = "2020-08") Period first,
        @Schema(description = "Last period; absent: the last of the plan's year", examples = "2020-12") Period last,
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
                @Size(max = 400)
                @Schema(
                        description = "Occurrences one by one, periods or as-of dates; not with frequency",
                        examples = "[\"2020-08\", \"2020-09-30\"]")
                List<@NotNull Period> periods,
        @Min(0)
                @Max(250)
                @Schema(
                        description = "Due so many working days after the period's last day",
                        defaultValue = "5",
                        examples = "5")
                Integer dueWorkingDays) {

    private static final int DEFAULT_DUE_WORKING_DAYS = 5;

    public Schedule {
        periods = periods == null ? List.of() : periods;
        if (dueWorkingDays == null) {
            dueWorkingDays = DEFAULT_DUE_WORKING_DAYS;
        }
        if (id == null) {
            id = frequency == null ? "listed" : frequency + "ly";
        }
    }

    /** What holds when a plan says nothing: every month of its year. */
    public static Schedule monthly(int year) {
        return new Schedule("monthly", Frequency.MONTH, null, null, null, null).within(year);
    }

    public boolean hasFrequency() {
        return frequency != null;
    }

    /** With first and last filled in from the plan's year. */
    public Schedule within(int year) {
        if (!hasFrequency() || frequency == Frequency.DAY || first != null && last != null) {
            return this;
        }
        List<Period> parts = Period.year(year).parts(frequency);
        return new Schedule(
                id,
                frequency,
                first == null ? parts.get(0) : first,
                last == null ? parts.get(parts.size() - 1) : last,
                periods,
                dueWorkingDays);
    }

    /** The first and the last thing to report for, as given. */
    Stream<Period> bounds() {
        return hasFrequency() ? Stream.of(first, last) : periods.stream();
    }
}
