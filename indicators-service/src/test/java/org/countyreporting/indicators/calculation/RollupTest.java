package org.countyreporting.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.countyreporting.indicators.definition.Behaviour;
import org.countyreporting.indicators.definition.Direction;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElementFixture;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.Figure;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollupTest {

    private static final LocalDate SEPTEMBER = LocalDate.parse("2020-09-30");
    private static final Window MONTH = new Window(LocalDate.parse("2020-09-01"), SEPTEMBER);
    private static final DivisionCode SHANDONG = DivisionCode.parse("37");
    private static final DivisionCode LINYI = DivisionCode.parse("3713");

    private final Random random = new Random(370000);
    private final DataElement people = element(1, "people", DivisionLevel.COUNTY);
    private final DataElement seen = element(2, "seen", DivisionLevel.COUNTY);
    private final Map<DataElement, ElementFigures> given =
            new HashMap<>(Map.of(people, new ElementFigures(), seen, new ElementFigures()));

    @RepeatedTest(20)
    void aProvinceIsTheSumOfItsCitiesAndOfItsCounties() {
        scatter(seen);

        BigDecimal naive = given.get(seen).within(SHANDONG).entrySet().stream()
                .flatMap(place -> place.getValue().all().entrySet().stream()
                        .filter(reporter -> counts(place.getKey(), reporter.getKey()))
                        .map(reporter -> reporter.getValue().all().get(0).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal byCity = Divisions.shipped().at(DivisionLevel.PREFECTURE, SHANDONG).stream()
                .map(city -> over(seen, city.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(ownOf(SHANDONG));

        assertThat(over(seen, SHANDONG)).isEqualByComparingTo(naive).isEqualByComparingTo(byCity);
    }

    /** The rule said anew, without the code under test: whole figures of counties, own figures where there is none. */
    private boolean counts(String division, String unit) {
        if (division.length() < 6) {
            return !unit.isEmpty();
        }
        ElementFigures.Place county = given.get(seen).at(division.substring(0, 6));
        boolean stated = county != null && county.whole() != null;
        return stated ? unit.isEmpty() && division.length() == 6 : !unit.isEmpty();
    }

    private BigDecimal ownOf(DivisionCode division) {
        ElementFigures.Place place = given.get(seen).at(division.text());
        return place == null
                ? BigDecimal.ZERO
                : place.all().entrySet().stream()
                        .filter(reporter -> !reporter.getKey().isEmpty())
                        .map(reporter -> reporter.getValue().all().get(0).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void scatter(DataElement element) {
        for (Division division : Divisions.shipped().within(SHANDONG)) {
            int level = division.code().text().length();
            if (level <= 6 && random.nextInt(3) == 0) {
                give(element, division.code().text(), "");
            }
            if (random.nextInt(level == 9 ? 40 : 3) == 0) {
                give(element, division.code().text(), "unit-" + division.code());
            }
        }
    }

    @Test
    void aRateSumsOnlyWhoGaveBoth() {
        put(seen, "371302", "", "900");
        put(people, "371302", "", "1000");
        put(seen, "371311", "", "120");
        put(people, "371311", "", "400");
        put(people, "371312", "", "600");

        Outcome outcome = compute(rate("seen", "people"), LINYI);

        assertThat(Numbers.display(outcome.value(), 2, "%")).isEqualTo("72.86%");
        assertThat(outcome.numerator()).isEqualByComparingTo("1020");
        assertThat(outcome.denominator()).isEqualByComparingTo("1400");
        assertThat(outcome.coverage()).isEqualTo(new Coverage(2, 1, 12));
    }

    @Test
    void theDisplayAloneIsRounded() {
        put(seen, "371302", "", "61026");
        put(people, "371302", "", "86927");
        Outcome outcome = compute(rate("seen", "people"), LINYI);

        assertThat(Numbers.display(outcome.value(), 2, "%")).isEqualTo("70.20%");
        assertThat(Numbers.plain(outcome.value()).precision()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void moreThanAllIsKept() {
        put(seen, "371302", "", "1259");
        put(people, "371302", "", "870");

        assertThat(Numbers.display(compute(rate("seen", "people"), LINYI).value(), 2, "%"))
                .isEqualTo("144.71%");
    }

    @Test
    void aProductIsTakenBeforeItIsAdded() {
        put(seen, "371302", "", "0.72");
        put(people, "371302", "", "500000");
        put(seen, "371311", "", "0.68");
        put(people, "371311", "", "300000");

        Outcome outcome = compute(rate("seen * people", "people"), LINYI);

        assertThat(Numbers.display(outcome.value(), 2, "%")).isEqualTo("70.50%");
    }

    @ParameterizedTest
    @CsvSource({"seen / 0, 1", "seen / (seen - seen), 1", "seen, 0", "seen, people / (seen - seen)"})
    void aDivisionByZeroIsSaid(String numerator, String denominator) {
        put(seen, "371302", "", "5");
        put(people, "371302", "", "7");

        Outcome outcome = compute(rate(numerator, denominator), LINYI);

        assertThat(outcome.value()).isNull();
        assertThat(outcome.findings())
                .extracting(Finding::code)
                .contains(FindingCode.ZERO_DENOMINATOR)
                .doesNotContain(FindingCode.MISSING_INPUT);
    }

    @Test
    void zeroIsReportedAndDividesNothing() {
        put(seen, "371302", "", "0");
        put(people, "371302", "", "0");

        Outcome outcome = compute(rate("seen", "people"), LINYI);

        assertThat(outcome.value()).isNull();
        assertThat(outcome.findings()).extracting(Finding::code).contains(FindingCode.ZERO_DENOMINATOR);
        assertThat(outcome.coverage().reported()).isEqualTo(1);
    }

    @Test
    void aCityWithoutCountiesStandsAtBothLevels() {
        put(seen, "4419", "", "5");
        put(seen, "441900003", "unit", "3");

        assertThat(over(seen, DivisionCode.parse("4419"))).isEqualByComparingTo("5");
        assertThat(over(seen, DivisionCode.parse("44"))).isEqualByComparingTo("5");
        assertThat(over(seen, DivisionCode.parse("441900003"))).isEqualByComparingTo("3");
    }

    private Outcome compute(Subject subject, DivisionCode division) {
        return new Calculating(Reading.of(new Figures(given, List.of(), Map.of()), new Known(false, null)))
                .compute(subject, division, MONTH);
    }

    private BigDecimal over(DataElement element, DivisionCode division) {
        Total total = new Rollup(element, given.get(element)).over(division, MONTH);
        return total.isPresent() ? total.value() : BigDecimal.ZERO;
    }

    private Subject rate(String numerator, String denominator) {
        return new Subject(
                Measured.indicator("rate"),
                1,
                "%",
                2,
                BigDecimal.valueOf(100),
                Formula.parse(numerator),
                Formula.parse(denominator),
                Behaviour.RATIO,
                null,
                Direction.NEUTRAL,
                null,
                Span.PERIOD,
                Inputs.of(Map.of("seen", seen, "people", people)));
    }

    private void give(DataElement element, String division, String unit) {
        put(element, division, unit, String.valueOf(random.nextInt(1000)));
    }

    private void put(DataElement element, String division, String unit, String value) {
        given.get(element).series(division, unit).put(SEPTEMBER, Figure.of(value, SEPTEMBER));
    }

    private static DataElement element(int id, String code, DivisionLevel level) {
        return DataElementFixture.element(id, code, Kind.FLOW, level);
    }
}
