package org.countyreporting.indicators.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CountingTest {

    private static final Slots CALENDAR = new Slots(Frequency.MONTH, StatisticalYear.CALENDAR);
    private static final Slots OCTOBER = new Slots(Frequency.MONTH, new StatisticalYear(10));

    static Stream<Arguments> cumulative() {
        return Stream.of(
                row("month", CALENDAR, "2020-08=338011 2020-09=400611", "2020-09", "62600"),
                row("first half of a calendar year", CALENDAR, "2024-06=1020", "2024-S1", "1020"),
                row("second half is a difference", CALENDAR, "2024-06=1020 2024-12=2100", "2024-S2", "1080"),
                row("first half of an October year", OCTOBER, "2023-12=1200 2024-06=3300", "2024-S1", "2100"),
                row("October year", OCTOBER, "2023-12=1200 2024-09=5000 2024-12=1100", "2024", "5000"),
                row("quarter across nothing", CALENDAR, "2024-01=180 2024-03=500", "2024-Q1", "500"),
                row("a missing month has no amount", CALENDAR, "2024-01=180 2024-03=500", "2024-02", null),
                row("nor has the one after it", CALENDAR, "2024-01=180 2024-03=500", "2024-03", null),
                row("January starts from nothing", CALENDAR, "2024-01=180", "2024-01", "180"),
                row("a fall is kept", CALENDAR, "2024-04=700 2024-05=690", "2024-05", "-10"));
    }

    @ParameterizedTest
    @MethodSource("cumulative")
    void cumulativeIsDifferenced(Slots slots, String values, String period, String expected) {
        Amount amount = counting(Kind.CUMULATIVE, slots)
                .over(series(slots, values), slots.year().of(Period.parse(period)));

        assertThat(amount.value() == null ? null : amount.value().toPlainString())
                .isEqualTo(expected);
    }

    @Test
    void toDateIsTheLastValue() {
        Amount amount = counting(Kind.CUMULATIVE, CALENDAR)
                .over(
                        series(CALENDAR, "2024-06=1020 2024-12=2100"),
                        StatisticalYear.CALENDAR.toDate(Period.parse("2024-S2")));

        assertThat(amount.value()).isEqualByComparingTo("2100");
    }

    @Test
    void calendarYearOfAnOctoberElementIsCutAtTheChange() {
        Amount amount = counting(Kind.CUMULATIVE, OCTOBER)
                .over(
                        series(OCTOBER, "2023-12=1200 2024-09=5000 2024-12=1100"),
                        new Window(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31")));

        assertThat(amount.value()).isEqualByComparingTo("4900");
    }

    @Test
    void twoMonthsTogetherHaveAnAmountWhereNeitherHas() {
        Amount amount = counting(Kind.CUMULATIVE, CALENDAR)
                .over(
                        series(CALENDAR, "2024-01=180 2024-03=500"),
                        new Window(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-03-31")));

        assertThat(amount.value()).isEqualByComparingTo("320");
    }

    @Test
    void aFlowWithAGapIsPartial() {
        Amount amount =
                counting(Kind.FLOW, CALENDAR).over(series(CALENDAR, "2024-01=180 2024-03=170"), window("2024-Q1"));

        assertThat(amount.value()).isEqualByComparingTo("350");
        assertThat(amount.present()).isEqualTo(2);
        assertThat(amount.parts()).isEqualTo(3);
        assertThat(amount.isComplete()).isFalse();
    }

    @Test
    void zeroIsAValue() {
        Amount amount = counting(Kind.FLOW, CALENDAR).over(series(CALENDAR, "2024-01=0"), window("2024-01"));

        assertThat(amount.value()).isZero();
    }

    @Test
    void aFlowReportedByTheQuarterHasNoMonth() {
        Slots quarters = new Slots(Frequency.QUARTER, StatisticalYear.CALENDAR);

        assertThat(counting(Kind.FLOW, quarters)
                        .over(series(quarters, "2024-Q1=9"), window("2024-02"))
                        .gap())
                .isEqualTo(Gap.FINER_THAN_REPORTED);
    }

    @Test
    void aLevelIsTheLatestWithinItsLookBack() {
        Counting stock = counting(Kind.STOCK, CALENDAR);
        Series series = series(CALENDAR, "2023-12=100 2024-05=120");

        assertThat(stock.over(series, window("2024-06")).value()).isEqualByComparingTo("120");
        assertThat(stock.over(series, window("2024-06")).asOf()).isEqualTo("2024-05-31");
        assertThat(stock.over(series, window("2024-04")).value()).isEqualByComparingTo("100");
        assertThat(stock.over(series, window("2025-05")).value()).isEqualByComparingTo("120");
        assertThat(stock.over(series, window("2025-06")).gap()).isEqualTo(Gap.NOT_REPORTED);
        assertThat(stock.over(series, window("2023-11")).gap()).isEqualTo(Gap.NOT_REPORTED);
    }

    @Test
    void aFixedNumberHoldsInEveryPeriodInsideItsOwn() {
        Slots years = new Slots(Frequency.YEAR, StatisticalYear.CALENDAR);
        Counting fixed = counting(Kind.FIXED, years);
        Series series = series(years, "2024=200");

        assertThat(fixed.over(series, window("2024-03")).value()).isEqualByComparingTo("200");
        assertThat(fixed.over(series, window("2024")).value()).isEqualByComparingTo("200");
        assertThat(fixed.over(series, window("2025-01")).isPresent()).isFalse();
    }

    @Test
    void theLatestValueWithinAMonthCounts() {
        Series series = series(CALENDAR, "2024-06=10")
                .put(LocalDate.parse("2024-06-30"), Figure.of("8", LocalDate.parse("2024-06-15")));
        Counting cumulative = counting(Kind.CUMULATIVE, CALENDAR);

        assertThat(cumulative
                        .over(series, StatisticalYear.CALENDAR.toDate(Period.parse("2024-06")))
                        .value())
                .isEqualByComparingTo("10");
        assertThat(cumulative
                        .over(series, StatisticalYear.CALENDAR.toDate(Period.parse("2024-06-20")))
                        .value())
                .isEqualByComparingTo("8");
    }

    @Test
    void whatIsNotAdditiveOverPeriodsIsOnlyAsStated() {
        Counting persons = new Counting(Kind.CUMULATIVE, CALENDAR, java.time.Period.ofMonths(12), false);
        Series series = series(CALENDAR, "2024-05=10 2024-06=14");

        assertThat(persons.over(series, StatisticalYear.CALENDAR.toDate(Period.parse("2024-06")))
                        .value())
                .isEqualByComparingTo("14");
        assertThat(persons.over(series, window("2024-06")).gap()).isEqualTo(Gap.NOT_ADDITIVE_OVER_PERIODS);
    }

    @Test
    void whatIsReadCoversWhatIsCounted() {
        assertThat(counting(Kind.CUMULATIVE, CALENDAR).needed(window("2024-06")))
                .containsExactly(LocalDate.parse("2024-05-31"), LocalDate.parse("2024-06-30"));
        assertThat(counting(Kind.CUMULATIVE, CALENDAR).needed(window("2024-01")))
                .containsExactly(LocalDate.parse("2024-01-31"));
        assertThat(counting(Kind.STOCK, CALENDAR).needed(window("2024-06"))).hasSize(13);
    }

    @Test
    void yearsAreNamedByTheirEnd() {
        assertThat(new StatisticalYear(10).named(2024))
                .isEqualTo(new Window(LocalDate.parse("2023-10-01"), LocalDate.parse("2024-09-30")));
        assertThat(new Window(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-02-29")).yearAgo())
                .isEqualTo(new Window(LocalDate.parse("2023-02-01"), LocalDate.parse("2023-02-28")));
        assertThat(new Window(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-28")).yearAgo())
                .isEqualTo(new Window(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-02-29")));
    }

    @Test
    void aYearThatBeginsWithinASlotBeginsFromNothing() {
        Slots halves = new Slots(Frequency.HALF, new StatisticalYear(10));
        LocalDate end = LocalDate.parse("2020-12-31");
        Series series = new Series()
                .put(end, Figure.of("4000", LocalDate.parse("2020-08-31")))
                .put(end, Figure.of("300", LocalDate.parse("2020-11-30")));

        assertThat(counting(Kind.CUMULATIVE, halves).falls(series, halves.containing(end)))
                .isFalse();
        series.put(end, Figure.of("299", LocalDate.parse("2020-12-31")));
        assertThat(counting(Kind.CUMULATIVE, halves).falls(series, halves.containing(end)))
                .isTrue();
    }

    @Test
    void aFallWithinAMonthIsSeen() {
        LocalDate end = LocalDate.parse("2020-09-30");
        Series falling = new Series()
                .put(end, Figure.of("10", LocalDate.parse("2020-09-10")))
                .put(end, Figure.of("8", LocalDate.parse("2020-09-20")));
        Series rising = new Series()
                .put(end, Figure.of("8", LocalDate.parse("2020-09-10")))
                .put(end, Figure.of("10", LocalDate.parse("2020-09-20")));
        Window september = CALENDAR.containing(end);

        assertThat(counting(Kind.CUMULATIVE, CALENDAR).falls(falling, september))
                .isTrue();
        assertThat(counting(Kind.CUMULATIVE, CALENDAR).falls(rising, september)).isFalse();
    }

    private static Arguments row(String name, Slots slots, String values, String period, String expected) {
        return argumentSet(name, slots, values, period, expected);
    }

    private static Counting counting(Kind kind, Slots slots) {
        return new Counting(kind, slots, java.time.Period.ofMonths(12), true);
    }

    private static Window window(String period) {
        return StatisticalYear.CALENDAR.of(Period.parse(period));
    }

    private static Series series(Slots slots, String values) {
        Series series = new Series();
        for (String value : values.split(" ")) {
            String[] parts = value.split("=");
            LocalDate last = slots.of(Period.parse(parts[0])).last();
            series.put(last, Figure.of(parts[1], last));
        }
        return series;
    }
}
