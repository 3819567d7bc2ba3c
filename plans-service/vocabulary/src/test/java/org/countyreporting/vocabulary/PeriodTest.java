package org.countyreporting.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    static Stream<Arguments> notations() {
        return Stream.of(
                argumentSet("year", "2024", "2024-01-01", "2024-12-31", "2023", "2023"),
                argumentSet("half", "2024-S1", "2024-01-01", "2024-06-30", "2023-S2", "2023-S1"),
                argumentSet("quarter", "2024-Q3", "2024-07-01", "2024-09-30", "2024-Q2", "2023-Q3"),
                argumentSet("leap month", "2024-02", "2024-02-01", "2024-02-29", "2024-01", "2023-02"),
                argumentSet("first month", "2024-01", "2024-01-01", "2024-01-31", "2023-12", "2023-01"),
                argumentSet("leap day", "2024-02-29", "2024-02-29", "2024-02-29", "2024-02-28", "2023-02-28"));
    }

    @ParameterizedTest
    @MethodSource("notations")
    void readsAndWritesTheNotation(String text, LocalDate first, LocalDate last, String previous, String yearAgo) {
        Period period = Period.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.yearAgo()).hasToString(yearAgo);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "2024-9", "2024-13", "2024-00", "2024-Q5", "2024-q1", "2024-S3", "2024-02-30", "2023-02-29", "24",
                " 2024", "2024 ", "2024-09-1", "20240901", "2024H1", "0000", "9999", "２０２４", "2024-Q1-01"
            })
    void refusesWhatIsNoPeriodAndQuotesIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining(text == null ? "null" : text.strip());
    }

    @Test
    void ordersByFirstDayAndPutsTheWholeBeforeItsParts() {
        List<String> ordered = Stream.of("2024-02", "2024-01-01", "2024-Q1", "2024", "2024-S1", "2024-01", "2023-12-31")
                .map(Period::parse)
                .sorted()
                .map(Period::toString)
                .toList();

        assertThat(ordered)
                .containsExactly("2023-12-31", "2024", "2024-S1", "2024-Q1", "2024-01", "2024-01-01", "2024-02");
    }

    @Test
    void containsIsTransitiveAndAgreesWithTheDays() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Period a = any(random);
            Period b = any(random);
            Period c = any(random);
            assertThat(a.contains(b))
                    .isEqualTo(!b.first().isBefore(a.first()) && !b.last().isAfter(a.last()));
            if (a.contains(b) && b.contains(c)) {
                assertThat(a.contains(c)).isTrue();
            }
            assertThat(Period.parse(a.toString())).isEqualTo(a);
        }
    }

    @Test
    void looksBeyondTheYearsThatCanBeReportedFor() {
        assertThat(Period.parse("1900").yearAgo()).hasToString("1899");
        assertThat(Period.parse("2199-12").next()).hasToString("2200-01");
    }

    @Test
    void partsCoverTheWholeWithoutGap() {
        List<Period> months = Period.parse("2024-S2").parts(Frequency.MONTH);

        assertThat(months).hasSize(6);
        assertThat(months.stream().mapToLong(Period::days).sum())
                .isEqualTo(Period.parse("2024-S2").days());
        assertThat(Period.parse("2024-02").parts(Frequency.DAY)).hasSize(29);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2024-02").parts(Frequency.YEAR));
    }

    private static Period any(Random random) {
        Frequency frequency = Frequency.values()[random.nextInt(Frequency.values().length)];
        return Period.containing(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800)), frequency);
    }
}
