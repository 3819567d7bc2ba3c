package org.countyreporting.plans.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.countyreporting.conventions.problem.Violation;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleRulesTest {

    static Stream<Arguments> unsound() {
        return Stream.of(
                argumentSet("nothing at all", listed(), ""),
                argumentSet("both kinds", regular(Frequency.MONTH, null, null, "2020-03"), "/periods"),
                argumentSet("every day", regular(Frequency.DAY, null, null), "/frequency"),
                argumentSet("a quarter among months", regular(Frequency.MONTH, "2020-Q1", "2020-12"), "/first"),
                argumentSet("upside down", regular(Frequency.MONTH, "2020-05", "2020-03"), "/last"),
                argumentSet("decades off", regular(Frequency.YEAR, "2020", "2060"), "/last"),
                argumentSet("twice", listed("2020-08", "2020-08"), "/periods/1"),
                argumentSet("long ago", listed("2010-08"), "/periods/0"),
                argumentSet("bounds of nothing", regular(null, "2020-01", "2020-02"), "/frequency"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void namesThePlaceOfWhatIsNotSound(Schedule schedule, String pointer) {
        assertThat(pointersOf(schedule)).containsExactly("/schedules/0" + pointer);
    }

    @Test
    void takesPeriodsAndAsOfDatesTogether() {
        assertThat(pointersOf(listed("2020-08", "2020-09-30", "2020-Q4", "2020")))
                .isEmpty();
        assertThat(pointersOf(regular(Frequency.QUARTER, null, null))).isEmpty();
    }

    @Test
    void idsAreGivenAndUnique() {
        assertThat(pointersOf(regular(Frequency.MONTH, null, null), regular(Frequency.MONTH, null, null)))
                .containsExactly("/schedules/1/id");
        assertThat(listed("2020").id()).isEqualTo("listed");
    }

    @Test
    void aRegularOneIsCompletedFromThePlansYear() {
        Schedule completed = regular(Frequency.QUARTER, null, null).within(2020);

        assertThat(completed.id()).isEqualTo("quarterly");
        assertThat(completed.first()).isEqualTo(Period.parse("2020-Q1"));
        assertThat(completed.last()).isEqualTo(Period.parse("2020-Q4"));
    }

    private static Schedule regular(Frequency frequency, String first, String last, String... periods) {
        return new Schedule(null, frequency, period(first), period(last), periods(periods), null);
    }

    private static Schedule listed(String... periods) {
        return new Schedule(null, null, null, null, periods(periods), null);
    }

    private static List<Period> periods(String... texts) {
        return Arrays.stream(texts).map(Period::parse).toList();
    }

    private static Period period(String text) {
        return text == null ? null : Period.parse(text);
    }

    private static List<String> pointersOf(Schedule... schedules) {
        Violations violations = new Violations();
        new ScheduleRules(2020, violations).check(List.of(schedules));
        return violations.all().stream().map(Violation::pointer).toList();
    }
}
