package org.countyreporting.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElementFixture;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;
import org.countyreporting.vocabulary.Divisions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final Window MONTH = new Window(LocalDate.parse("2020-09-01"), LocalDate.parse("2020-09-30"));
    private static final DivisionCode SHANDONG = DivisionCode.parse("37");

    private final Random random = new Random(370000);
    private final DataElement seen = DataElementFixture.element(2, "seen", Kind.FLOW, DivisionLevel.COUNTY);
    private final GivenFigures given = new GivenFigures(MONTH.last(), seen);

    @RepeatedTest(20)
    void aProvinceIsTheSumOfItsCitiesAndOfItsCounties() {
        scatter();

        BigDecimal naive = given.of(seen).within(SHANDONG).entrySet().stream()
                .flatMap(place -> place.getValue().all().entrySet().stream()
                        .filter(reporter -> counts(place.getKey(), reporter.getKey()))
                        .map(reporter -> reporter.getValue().all().get(0).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal byCity = Divisions.shipped().at(DivisionLevel.PREFECTURE, SHANDONG).stream()
                .map(city -> over(city.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(ownOf(SHANDONG));

        assertThat(over(SHANDONG)).isEqualByComparingTo(naive).isEqualByComparingTo(byCity);
    }

    /** The rule said anew, without the code under test: whole figures of counties, own figures where there is none. */
    private boolean counts(String division, String unit) {
        if (division.length() < 6) {
            return !unit.isEmpty();
        }
        ElementFigures.Place county = given.of(seen).at(division.substring(0, 6));
        boolean stated = county != null && county.whole() != null;
        return stated ? unit.isEmpty() && division.length() == 6 : !unit.isEmpty();
    }

    private BigDecimal ownOf(DivisionCode division) {
        ElementFigures.Place place = given.of(seen).at(division.text());
        return place == null
                ? BigDecimal.ZERO
                : place.all().entrySet().stream()
                        .filter(reporter -> !reporter.getKey().isEmpty())
                        .map(reporter -> reporter.getValue().all().get(0).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void scatter() {
        for (Division division : Divisions.shipped().within(SHANDONG)) {
            int level = division.code().text().length();
            if (level <= 6 && random.nextInt(3) == 0) {
                give(division.code().text(), "");
            }
            if (random.nextInt(level == 9 ? 40 : 3) == 0) {
                give(division.code().text(), "unit-" + division.code());
            }
        }
    }

    @Test
    void aCityWithoutCountiesStandsAtBothLevels() {
        given.put(seen, "4419", "", "5");
        given.put(seen, "441900003", "unit", "3");

        assertThat(over(DivisionCode.parse("4419"))).isEqualByComparingTo("5");
        assertThat(over(DivisionCode.parse("44"))).isEqualByComparingTo("5");
        assertThat(over(DivisionCode.parse("441900003"))).isEqualByComparingTo("3");
    }

    private BigDecimal over(DivisionCode division) {
        Total total = new Rollup(seen, given.of(seen)).over(division, MONTH);
        return total.isPresent() ? total.value() : BigDecimal.ZERO;
    }

    private void give(String division, String unit) {
        given.put(seen, division, unit, String.valueOf(random.nextInt(1000)));
    }
}
