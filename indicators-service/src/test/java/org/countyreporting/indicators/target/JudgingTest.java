package org.countyreporting.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.target.TargetFixture.accruing;
import static org.countyreporting.indicators.target.TargetFixture.count;
import static org.countyreporting.indicators.target.TargetFixture.rate;
import static org.countyreporting.indicators.target.TargetFixture.target;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of an actual besides its numbers. */
class JudgingTest {

    @Test
    void rangesHaveTwoEnds() {
        Standing counts = Judging.judge(target("between 2 3").build(), count("1", "2021-06-30"), null);
        Standing points = Judging.judge(
                target("increase-by 1 3").build(), rate("71.00", "2024-06-30").from(new BigDecimal("70.20")), null);

        assertThat(printed(counts.completionHigh())).isEqualTo("33.33");
        assertThat(printed(points.completionHigh())).isEqualTo("26.67");
        assertThat(printed(points.gapHigh())).isEqualTo("2.20");
    }

    @Test
    void spentShareOfALimitIsShown() {
        Standing standing =
                Judging.judge(target("at-most 500").year(2024).build(), accruing("300", "2024-06-30"), null);

        assertThat(printed(standing.used())).isEqualTo("60.00");
    }

    @Test
    void noCompletionAgainstZeroSaysWhy() {
        assertThat(Judging.judge(target("at-most 0").build(), count("1", "2024-06-30"), null)
                        .reason())
                .isEqualTo("zero-target");
    }

    static Stream<Arguments> states() {
        return Stream.of(
                argumentSet("no number", target("no-number").build(), count("5", "2020-09-30"), "no-number"),
                argumentSet("no baseline", target("increase-by 1").build(), rate("71", "2020-09-30"), "no-baseline"),
                argumentSet(
                        "growth from zero",
                        target("increase-by 5").percent().build(),
                        count("71", "2020-09-30").from(BigDecimal.ZERO),
                        "not-comparable"),
                argumentSet(
                        "never reported",
                        target("at-least 65").year(2020).build(),
                        rate(null, "2020-09-30"),
                        "no-actual"),
                argumentSet(
                        "missed at the deadline",
                        target("at-least 100").year(2020).build(),
                        accruing("99", "2020-12-31"),
                        "missed"),
                argumentSet(
                        "a sum with gaps is never missed",
                        target("at-least 100").year(2020).build(),
                        accruing("99", "2020-12-31").partially(),
                        "behind"),
                argumentSet(
                        "a sum with gaps may be met",
                        target("at-least 100").year(2020).build(),
                        accruing("100", "2020-12-31").partially(),
                        "met"),
                argumentSet(
                        "a level with gaps stays open",
                        target("at-least 100").year(2020).build(),
                        rate("99", "2020-12-31").partially(),
                        "open"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void saysHowItStands(Target target, Actual actual, String state) {
        assertThat(Judging.judge(target, actual, null).state()).hasToString(state);
    }

    @Test
    void whatCameAfterTheDeadlineIsLate() {
        Target target = target("at-least 100").year(2020).build();

        Standing standing = Judging.judge(target, accruing("99", "2020-12-31"), accruing("101", "2021-01-31"));

        assertThat(standing.state()).isEqualTo(State.MET_LATE);
        assertThat(standing.metOn()).isEqualTo("2021-01-31");
    }

    @Test
    void eventsAreDoneOrOverdue() {
        TargetFixture inspection = target("event").deadline("2021-06-30");

        Standing overdue = Judging.judge(inspection.build(), count(null, "2021-07-15"), null);
        Standing open = Judging.judge(inspection.build(), count(null, "2021-05-31"), null);
        Standing done = Judging.judge(inspection.doneOn("2021-06-28").build(), count(null, "2021-07-15"), null);
        Standing late = Judging.judge(inspection.doneOn("2021-07-02").build(), count(null, "2021-07-15"), null);

        assertThat(overdue.state()).isEqualTo(State.MISSED);
        assertThat(overdue.daysOverdue()).isEqualTo(15);
        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(done.state()).isEqualTo(State.MET);
        assertThat(done.completion()).isEqualByComparingTo("100");
        assertThat(late.state()).isEqualTo(State.MET_LATE);
    }

    @Test
    void eachDivisionIsCounted() {
        Target target = target("at-least 1").year(2020).build();
        List<Actual> reported = Stream.concat(
                        Collections.nCopies(6, count("1", "2020-09-30")).stream(),
                        Stream.of(count("0", "2020-09-30"), count("0", "2020-09-30")))
                .toList();

        Standing standing = Judging.judgeEach(target, reported, 8, LocalDate.parse("2020-09-30"));

        assertThat(printed(standing.completion())).isEqualTo("75.00");
        assertThat(printed(standing.gap())).isEqualTo("2.00");
        assertThat(standing.state()).isEqualTo(State.OPEN);
    }

    @Test
    void whoHasNotReportedHasNotMissed() {
        Target target = target("at-least 1").year(2020).build();

        Standing standing =
                Judging.judgeEach(target, List.of(count("1", "2020-12-31")), 2, LocalDate.parse("2020-12-31"));

        assertThat(standing.state()).isEqualTo(State.OPEN);
    }

    @Test
    void versionInForceOnTheDayCounts() {
        Target first = target("at-least 200").year(2024).build();
        Target second =
                target("at-least 300").year(2024).effectiveFrom("2024-07-01").build();
        TargetVersions versions = new TargetVersions(List.of(first, second));

        assertThat(versions.on(LocalDate.parse("2024-06-30"))).isEqualTo(first);
        assertThat(versions.on(LocalDate.parse("2024-08-31"))).isEqualTo(second);
        assertThat(versions.last()).isEqualTo(second);
    }

    static Stream<Arguments> elapsed() {
        return Stream.of(
                argumentSet("2020 to September", "2020-01-01", "2020-12-31", "2020-09-30", "74.86"),
                argumentSet("2024 to 25 June", "2024-01-01", "2024-12-31", "2024-06-25", "48.36"),
                argumentSet("2024 to May", "2024-01-01", "2024-12-31", "2024-05-31", "41.53"),
                argumentSet("2023 to May", "2023-01-01", "2023-12-31", "2023-05-31", "41.37"),
                argumentSet("October year", "2023-10-01", "2024-09-30", "2024-05-31", "66.67"),
                argumentSet("issued in April", "2024-04-01", "2024-12-31", "2024-06-25", "31.27"),
                argumentSet("over years", "2020-07-01", "2022-12-31", "2021-12-31", "60.07"),
                argumentSet("before it starts", "2024-04-01", "2024-12-31", "2024-02-29", "0.00"),
                argumentSet("after it ended", "2024-01-01", "2024-03-31", "2024-06-30", "100.00"));
    }

    @ParameterizedTest
    @MethodSource("elapsed")
    void countsDaysWithBothEnds(String start, String deadline, String asOf, String expected) {
        Target target = target("at-least 1000").start(start).deadline(deadline).build();

        Standing standing = Judging.judge(target, accruing("1", asOf), null);

        assertThat(printed(standing.expectedShare())).isEqualTo(expected);
    }

    private static String printed(BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
