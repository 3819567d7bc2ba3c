package org.countyreporting.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.countyreporting.indicators.definition.Behaviour;
import org.countyreporting.indicators.definition.Direction;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElementFixture;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.rollup.GivenFigures;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an indicator comes to for a division, from figures given by hand. */
class CalculatingTest {

    private static final Window MONTH = new Window(LocalDate.parse("2020-09-01"), LocalDate.parse("2020-09-30"));
    private static final DivisionCode LINYI = DivisionCode.parse("3713");

    private final DataElement people = DataElementFixture.element(1, "people", Kind.FLOW, DivisionLevel.COUNTY);
    private final DataElement seen = DataElementFixture.element(2, "seen", Kind.FLOW, DivisionLevel.COUNTY);
    private final GivenFigures given = new GivenFigures(MONTH.last(), people, seen);

    @Test
    void aRateSumsOnlyWhoGaveBoth() {
        given.put(seen, "371302", "", "900");
        given.put(people, "371302", "", "1000");
        given.put(seen, "371311", "", "120");
        given.put(people, "371311", "", "400");
        given.put(people, "371312", "", "600");

        Outcome outcome = compute(rate("seen", "people"), LINYI);

        assertThat(Numbers.display(outcome.value(), 2, "%")).isEqualTo("72.86%");
        assertThat(outcome.numerator()).isEqualByComparingTo("1020");
        assertThat(outcome.denominator()).isEqualByComparingTo("1400");
        assertThat(outcome.coverage()).isEqualTo(new Coverage(2, 1, 12));
    }

    @Test
    void theDisplayAloneIsRounded() {
        given.put(seen, "371302", "", "61026");
        given.put(people, "371302", "", "86927");
        Outcome outcome = compute(rate("seen", "people"), LINYI);

        assertThat(Numbers.display(outcome.value(), 2, "%")).isEqualTo("70.20%");
        assertThat(Numbers.plain(outcome.value()).precision()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void aUnitThatBeginsWithADigitStandsApart() {
        assertThat(Numbers.display(new BigDecimal("125"), 2, "1/10万")).isEqualTo("125.00 1/10万");
    }

    @Test
    void moreThanAllIsKept() {
        given.put(seen, "371302", "", "1259");
        given.put(people, "371302", "", "870");

        assertThat(Numbers.display(compute(rate("seen", "people"), LINYI).value(), 2, "%"))
                .isEqualTo("144.71%");
    }

    @Test
    void aProductIsTakenBeforeItIsAdded() {
        given.put(seen, "371302", "", "0.72");
        given.put(people, "371302", "", "500000");
        given.put(seen, "371311", "", "0.68");
        given.put(people, "371311", "", "300000");

        Outcome outcome = compute(rate("seen * people", "people"), LINYI);

        assertThat(Numbers.display(outcome.value(), 2, "%")).isEqualTo("70.50%");
    }

    @ParameterizedTest
    @CsvSource({"seen / 0, 1", "seen / (seen - seen), 1", "seen, 0", "seen, people / (seen - seen)"})
    void aDivisionByZeroIsSaid(String numerator, String denominator) {
        given.put(seen, "371302", "", "5");
        given.put(people, "371302", "", "7");

        Outcome outcome = compute(rate(numerator, denominator), LINYI);

        assertThat(outcome.value()).isNull();
        assertThat(outcome.findings())
                .extracting(Finding::code)
                .contains(FindingCode.ZERO_DENOMINATOR)
                .doesNotContain(FindingCode.MISSING_INPUT);
    }

    @Test
    void zeroIsReportedAndDividesNothing() {
        given.put(seen, "371302", "", "0");
        given.put(people, "371302", "", "0");

        Outcome outcome = compute(rate("seen", "people"), LINYI);

        assertThat(outcome.value()).isNull();
        assertThat(outcome.findings()).extracting(Finding::code).contains(FindingCode.ZERO_DENOMINATOR);
        assertThat(outcome.coverage().reported()).isEqualTo(1);
    }

    private Outcome compute(Subject subject, DivisionCode division) {
        return new Calculating(Reading.of(given.figures(), new Known(false, null))).compute(subject, division, MONTH);
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
}
