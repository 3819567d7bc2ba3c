package org.countyreporting.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest(name = "{0} is {1}, a {2} in {3}")
    @CsvSource({
        "34,34,province,00",
        "340000,34,province,00",
        "3418,3418,prefecture,34",
        "341800,3418,prefecture,34",
        "341881000000,341881,county,3418",
        "341881001,341881001,township,341881",
        "341881001000,341881001,township,341881",
        "341881001002,341881001002,village,341881001",
        "441900,4419,prefecture,44",
        "441900003,441900003,township,4419",
        "350527000,350527,county,3505",
        "371301,371301,county,3713",
    })
    void normalisesPaddedFormsAndKnowsItsPlace(String text, String canonical, String level, String parent) {
        DivisionCode code = DivisionCode.parse(text);

        assertThat(code).hasToString(canonical);
        assertThat(code.level()).hasToString(level);
        assertThat(code.parent()).hasValue(DivisionCode.parse(parent));
        assertThat(code.parent().orElseThrow().covers(code)).isTrue();
        assertThat(DivisionCode.NATION.covers(code)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"3", "341", "34188", "3418811", "34188100100", "3418810010021", "34a8", " 3418", "３４"})
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionCode.parse(text));
    }

    @Test
    void coversItselfAndWhatLiesInIt() {
        DivisionCode linyi = DivisionCode.parse("371300");

        assertThat(linyi.covers(linyi)).isTrue();
        assertThat(linyi.covers(DivisionCode.parse("371302"))).isTrue();
        assertThat(linyi.covers(DivisionCode.parse("3714"))).isFalse();
        assertThat(linyi.covers(DivisionCode.parse("37"))).isFalse();
        assertThat(linyi.covers(DivisionCode.NATION)).isFalse();
    }
}
