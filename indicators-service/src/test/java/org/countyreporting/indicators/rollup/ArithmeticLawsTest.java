package org.countyreporting.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.countyreporting.indicators.calculation.Numbers;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElementFixture;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.window.Figure;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every tree of figures, tried on random ones; a seed that fails fails again. */
class ArithmeticLawsTest {

    private static final DivisionCode CITY = DivisionCode.parse("3713");
    private static final Window MONTH = month(9);

    private record Reported(String division, String unit, BigDecimal value) {}

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCityIsTheSumOfItsCountiesAndOfItsTownships(int seed) {
        Random random = new Random(seed);
        DataElement element = element(Kind.FLOW, DivisionLevel.TOWNSHIP);
        List<Reported> reported = townships(random);
        Rollup rollup = rollup(element, reported);

        BigDecimal naive = reported.stream().map(Reported::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal byCounty = Divisions.shipped().within(CITY).stream()
                .filter(division -> division.code().level() == DivisionLevel.COUNTY)
                .map(county -> valueOf(rollup.over(county.code(), MONTH)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(valueOf(rollup.over(CITY, MONTH)))
                .isEqualByComparingTo(naive)
                .isEqualByComparingTo(byCounty);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfReportsDoesNotMatter(int seed) {
        Random random = new Random(seed);
        DataElement element = element(Kind.FLOW, DivisionLevel.TOWNSHIP);
        List<Reported> reported = townships(random);
        List<Reported> shuffled = new ArrayList<>(reported);
        Collections.shuffle(shuffled, random);

        assertThat(valueOf(rollup(element, shuffled).over(CITY, MONTH)))
                .isEqualTo(valueOf(rollup(element, reported).over(CITY, MONTH)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void flowsAndCumulativesTellTheSame(int seed) {
        Random random = new Random(seed);
        ElementFigures flows = new ElementFigures();
        ElementFigures cumulatives = new ElementFigures();
        for (Division county : Divisions.shipped().at(DivisionLevel.COUNTY, CITY)) {
            BigDecimal toDate = BigDecimal.ZERO;
            for (int month = 1; month <= 12; month++) {
                BigDecimal value = amount(random);
                toDate = toDate.add(value);
                put(flows, county.code().text(), month(month).last(), value);
                put(cumulatives, county.code().text(), month(month).last(), toDate);
            }
        }
        Rollup flow = new Rollup(element(Kind.FLOW, DivisionLevel.COUNTY), flows);
        Rollup cumulative = new Rollup(element(Kind.CUMULATIVE, DivisionLevel.COUNTY), cumulatives);

        int from = 1 + random.nextInt(12);
        Window window = new Window(
                month(from).first(), month(from + random.nextInt(13 - from)).last());
        assertThat(valueOf(cumulative.over(CITY, window))).isEqualByComparingTo(valueOf(flow.over(CITY, window)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyWhatIsShownIsRounded(int seed) {
        Random random = new Random(seed);
        Rollup rollup = rollup(element(Kind.FLOW, DivisionLevel.TOWNSHIP), townships(random));

        BigDecimal exact = valueOf(rollup.over(CITY, MONTH));

        assertThat(Numbers.plain(exact)).isEqualByComparingTo(exact);
        assertThat(new BigDecimal(Numbers.display(exact, 2, "")).subtract(exact).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    private static List<Reported> townships(Random random) {
        return Divisions.shipped().within(CITY).stream()
                .filter(division -> division.code().level() == DivisionLevel.TOWNSHIP && random.nextInt(3) > 0)
                .map(town -> new Reported(
                        town.code().text(), random.nextBoolean() ? ElementFigures.WHOLE : "unit", amount(random)))
                .toList();
    }

    private static BigDecimal amount(Random random) {
        return BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(7));
    }

    private static Rollup rollup(DataElement element, List<Reported> reported) {
        ElementFigures figures = new ElementFigures();
        reported.forEach(each -> figures.series(each.division(), each.unit())
                .put(MONTH.last(), new Figure(0, each.value(), MONTH.last(), false, false, false)));
        return new Rollup(element, figures);
    }

    private static void put(ElementFigures figures, String division, LocalDate slot, BigDecimal value) {
        figures.series(division, ElementFigures.WHOLE).put(slot, new Figure(0, value, slot, false, false, false));
    }

    private static BigDecimal valueOf(Total total) {
        return total.isPresent() ? total.value() : BigDecimal.ZERO;
    }

    private static Window month(int month) {
        YearMonth of = YearMonth.of(2020, month);
        return new Window(of.atDay(1), of.atEndOfMonth());
    }

    private static DataElement element(Kind kind, DivisionLevel level) {
        return DataElementFixture.element(1, "e", kind, level);
    }
}
