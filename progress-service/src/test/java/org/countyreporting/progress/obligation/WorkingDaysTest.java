package org.countyreporting.progress.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {

    private final WorkingDays shipped = WorkingDays.shipped();

    static Stream<Arguments> dueDates() {
        return Stream.of(
                argumentSet("an ordinary week end", "2020-08-31", 5, "2020-09-07"),
                // 1–8 October are free, Saturday the 10th is worked: 9, 10, 12, 13, 14.
                argumentSet("national day with a worked Saturday", "2020-09-30", 5, "2020-10-14"),
                argumentSet("new year", "2020-12-31", 5, "2021-01-08"),
                argumentSet("spring festival and its extension of 2020", "2020-01-23", 1, "2020-02-03"),
                argumentSet("a worked Sunday counts", "2020-09-25", 1, "2020-09-27"),
                argumentSet("at once", "2020-10-03", 0, "2020-10-03"));
    }

    @ParameterizedTest
    @MethodSource("dueDates")
    void countsWorkingDaysAfterADay(String day, int workingDays, String due) {
        assertThat(shipped.after(LocalDate.parse(day), workingDays)).isEqualTo(LocalDate.parse(due));
    }

    @Test
    void aYearWithoutATableIsRefusedByName() {
        assertThatThrownBy(() -> shipped.after(LocalDate.parse("2026-12-31"), 1))
                .isInstanceOf(UnlistedYear.class)
                .hasMessageContaining("2027");
        assertThatThrownBy(() -> shipped.after(LocalDate.parse("2003-06-30"), 1))
                .isInstanceOf(UnlistedYear.class)
                .hasMessageContaining("2003");
    }

    @Test
    void whatIsDueSoonEndsWithTheTable() {
        LocalDate lastButOne = LocalDate.parse("2026-12-30");

        assertThat(shipped.afterWithinTable(lastButOne, 3)).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(shipped.afterWithinTable(LocalDate.parse("2020-09-30"), 5)).isEqualTo(LocalDate.parse("2020-10-14"));
    }
}
