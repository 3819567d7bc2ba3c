package org.countyreporting.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreporting.indicators.target.TargetFixture.accruing;
import static org.countyreporting.indicators.target.TargetFixture.count;
import static org.countyreporting.indicators.target.TargetFixture.rate;
import static org.countyreporting.indicators.target.TargetFixture.target;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of every comparator, each with the figures printed for it. */
class ComparatorsTest {

    static Stream<Arguments> examples() {
        return Stream.of(
                row(
                        "376 places of at least 200",
                        target("at-least 200").year(2024),
                        accruing("376", "2024-05-31"),
                        "188.00",
                        "-176.00",
                        "41.53",
                        "-146.47",
                        "exceeded"),
                row(
                        "3.54 per thousand of at least 11.4",
                        target("at-least 11.4").year(2024),
                        accruing("3.54", "2024-06-25"),
                        "31.05",
                        "7.86",
                        "48.36",
                        "17.31",
                        "behind"),
                row(
                        "68 clinics of city level or above of at least 100",
                        target("at-least 100").year(2020),
                        accruing("68", "2020-09-30"),
                        "68.00",
                        "32.00",
                        "74.86",
                        "6.86",
                        "behind"),
                row(
                        "120 county clinics of at least 200",
                        target("at-least 200").year(2020),
                        accruing("120", "2020-09-30"),
                        "60.00",
                        "80.00",
                        "74.86",
                        "14.86",
                        "behind"),
                row(
                        "62 of 100, were the city level to hold the provincial",
                        target("at-least 100").year(2020),
                        accruing("62", "2020-09-30"),
                        "62.00",
                        "38.00",
                        "74.86",
                        "12.86",
                        "behind"),
                row(
                        "68 of 100 by whole months",
                        target("at-least 100").year(2020).byMonths(),
                        accruing("68", "2020-09-30"),
                        "68.00",
                        "32.00",
                        "75.00",
                        "7.00",
                        "behind"),
                row(
                        "120 of 200 by whole months",
                        target("at-least 200").year(2020).byMonths(),
                        accruing("120", "2020-09-30"),
                        "60.00",
                        "80.00",
                        "75.00",
                        "15.00",
                        "behind"),
                row(
                        "whole months need a month's end",
                        target("at-least 100").year(2024).byMonths(),
                        accruing("68", "2024-06-25"),
                        "68.00",
                        "32.00",
                        "48.36",
                        "-19.64",
                        "on-track"),
                row(
                        "milestone reached",
                        target("at-least 100").year(2020).milestone("2020-09", "68"),
                        accruing("68", "2020-09-30"),
                        "68.00",
                        "32.00",
                        "68.00",
                        "0.00",
                        "on-track"),
                row(
                        "no milestone due yet",
                        target("at-least 100").year(2020).milestone("2020-12", "68"),
                        accruing("10", "2020-09-30"),
                        "10.00",
                        "90.00",
                        "0.00",
                        "-10.00",
                        "on-track"),
                row(
                        "milestone of a rate",
                        target("at-least 75").year(2024).milestone("2024-06", "72"),
                        rate("71.4", "2024-06-30"),
                        "95.20",
                        "3.60",
                        "96.00",
                        "0.80",
                        "behind"),
                row(
                        "within the tolerance",
                        target("at-least 75")
                                .year(2024)
                                .milestone("2024-06", "72")
                                .tolerance("1"),
                        rate("71.4", "2024-06-30"),
                        "95.20",
                        "3.60",
                        "96.00",
                        "0.80",
                        "on-track"),
                row(
                        "rate without milestone",
                        target("at-least 75").year(2024),
                        rate("71.4", "2024-06-30"),
                        "95.20",
                        "3.60",
                        null,
                        null,
                        "open"),
                row(
                        "36 of 36",
                        target("exactly 36").year(2020),
                        count("36", "2020-09-30"),
                        "100.00",
                        "0.00",
                        null,
                        null,
                        "met"),
                row(
                        "37 of 36",
                        target("exactly 36").year(2020),
                        count("37", "2020-09-30"),
                        "102.78",
                        "-1.00",
                        null,
                        null,
                        "over"),
                row(
                        "one of two to three",
                        target("between 2 3").year(2021),
                        count("1", "2021-06-30"),
                        "50.00",
                        "1.00",
                        null,
                        null,
                        "open"),
                row(
                        "two of two to three",
                        target("between 2 3").year(2021),
                        count("2", "2021-06-30"),
                        "100.00",
                        "0.00",
                        null,
                        null,
                        "met"),
                row(
                        "four of two to three",
                        target("between 2 3").year(2021),
                        count("4", "2021-06-30"),
                        "200.00",
                        "-2.00",
                        null,
                        null,
                        "exceeded"),
                row(
                        "below the corridor",
                        target("between 85 93").limit().year(2024),
                        rate("80.75", "2024-06-30"),
                        "95.00",
                        "4.25",
                        null,
                        null,
                        "open"),
                row(
                        "inside the corridor",
                        target("between 85 93").limit().year(2024),
                        rate("88.10", "2024-06-30"),
                        "100.00",
                        "0.00",
                        null,
                        null,
                        "met"),
                row(
                        "above the corridor",
                        target("between 85 93").limit().year(2024),
                        rate("97.65", "2024-06-30"),
                        "95.00",
                        "4.65",
                        null,
                        null,
                        "over"),
                row(
                        "below the limit",
                        target("at-most 9").year(2024),
                        rate("7.86", "2024-06-30"),
                        "112.67",
                        "-1.14",
                        null,
                        null,
                        "met"),
                row(
                        "at the limit",
                        target("at-most 9").year(2024),
                        rate("9", "2024-06-30"),
                        "100.00",
                        "0.00",
                        null,
                        null,
                        "met"),
                row(
                        "over the limit",
                        target("at-most 9").year(2024),
                        rate("12", "2024-06-30"),
                        "66.67",
                        "3.00",
                        null,
                        null,
                        "over"),
                row(
                        "nothing against a limit",
                        target("at-most 9").year(2024),
                        rate("0", "2024-06-30"),
                        "200.00",
                        "-9.00",
                        null,
                        null,
                        "met"),
                row(
                        "zero kept",
                        target("at-most 0").year(2024),
                        count("0", "2024-06-30"),
                        null,
                        "0.00",
                        null,
                        null,
                        "met"),
                row(
                        "zero broken",
                        target("at-most 0").year(2024),
                        count("1", "2024-06-30"),
                        null,
                        "1.00",
                        null,
                        null,
                        "over"),
                row(
                        "300 of 500 spent by mid-year",
                        target("at-most 500").year(2024),
                        accruing("300", "2024-06-30"),
                        "140.00",
                        "-200.00",
                        "150.27",
                        "10.27",
                        "behind"),
                row(
                        "one to three points more",
                        target("increase-by 1 3").year(2024),
                        rate("71.00", "2024-06-30").from(new BigDecimal("70.20")),
                        "80.00",
                        "0.20",
                        null,
                        null,
                        "open"),
                row(
                        "below the baseline",
                        target("increase-by 1 3").year(2024),
                        rate("69.90", "2024-06-30").from(new BigDecimal("70.20")),
                        "-30.00",
                        "1.30",
                        null,
                        null,
                        "open"),
                row(
                        "points with a milestone",
                        target("increase-by 1 3").year(2024).milestone("2024-06", "70.80"),
                        rate("71.00", "2024-06-30").from(new BigDecimal("70.20")),
                        "80.00",
                        "0.20",
                        "60.00",
                        "-20.00",
                        "on-track"),
                row(
                        "five percent more",
                        target("increase-by 5").percent().year(2024),
                        accruing("1242000", "2024-06-30").from(new BigDecimal("1200000")),
                        "70.00",
                        "1.50",
                        null,
                        null,
                        "open"),
                row(
                        "two points less",
                        target("decrease-by 2").year(2024),
                        rate("45.30", "2024-06-30").from(new BigDecimal("46.50")),
                        "60.00",
                        "0.80",
                        null,
                        null,
                        "open"),
                row(
                        "ten percent less",
                        target("decrease-by 10").percent().year(2024),
                        accruing("940", "2024-06-30").from(new BigDecimal("1000")),
                        "60.00",
                        "4.00",
                        null,
                        null,
                        "open"),
                row(
                        "150 of 200 before the change",
                        target("at-least 200").year(2024),
                        accruing("150", "2024-06-30"),
                        "75.00",
                        "50.00",
                        "49.73",
                        "-25.27",
                        "on-track"),
                row(
                        "240 of 300 after the change",
                        target("at-least 300").year(2024),
                        accruing("240", "2024-08-31"),
                        "80.00",
                        "60.00",
                        "66.67",
                        "-13.33",
                        "on-track"));
    }

    private static Arguments row(
            String name,
            TargetFixture target,
            Actual actual,
            String completion,
            String gap,
            String expected,
            String lag,
            String state) {
        return argumentSet(name, target.build(), actual, completion, gap, expected, lag, state);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdsTheWorkedExamples(
            Target target, Actual actual, String completion, String gap, String expected, String lag, String state) {
        Standing standing = Judging.judge(target, actual, null);

        assertThat(printed(standing.completion())).isEqualTo(completion);
        assertThat(printed(standing.gap())).isEqualTo(gap);
        assertThat(printed(standing.expectedShare())).isEqualTo(expected);
        assertThat(printed(standing.lag())).isEqualTo(lag);
        assertThat(standing.state()).hasToString(state);
    }

    private static String printed(BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
