package org.countyreporting.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private final Divisions divisions = Divisions.shipped();

    @Test
    void shipsTheTreeOfTheStatisticsBureau() {
        assertThat(divisions.children(DivisionCode.NATION)).hasSize(31);
        // 44,703 codes of the bureau, four of which repeat their parent
        assertThat(divisions.within(DivisionCode.NATION).stream()
                        .filter(d -> d.level() != DivisionLevel.NATION)
                        .filter(d -> d.kind() != Division.Kind.MUNICIPAL_DISTRICTS))
                .hasSize(44_703 - 4);
    }

    @Test
    void everyDivisionHasItsParent() {
        assertThat(divisions.within(DivisionCode.NATION))
                .allSatisfy(d -> assertThat(d.code().parent().map(divisions::find))
                        .satisfiesAnyOf(p -> assertThat(p).isEmpty(), p -> assertThat(p.orElseThrow())
                                .isPresent()));
    }

    @Test
    void linyiHasTwelveCountiesThatReport() {
        List<Division> counties = divisions.at(DivisionLevel.COUNTY, DivisionCode.parse("3713"));

        assertThat(counties).hasSize(12).extracting(Division::name).contains("兰山区", "沂南县", "临沭县");
        assertThat(divisions.find(DivisionCode.parse("371301")))
                .hasValueSatisfying(d -> assertThat(d.kind()).isEqualTo(Division.Kind.MUNICIPAL_DISTRICTS));
    }

    @Test
    void aCityWithoutCountiesStandsAtBothLevels() {
        DivisionCode dongguan = DivisionCode.parse("441900");

        assertThat(divisions.at(DivisionLevel.COUNTY, dongguan))
                .extracting(Division::code)
                .containsExactly(DivisionCode.parse("4419"));
        assertThat(divisions.children(dongguan))
                .hasSizeGreaterThan(20)
                .allMatch(d -> d.level() == DivisionLevel.TOWNSHIP);
    }
}
