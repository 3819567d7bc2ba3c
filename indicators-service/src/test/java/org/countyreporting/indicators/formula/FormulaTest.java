package org.countyreporting.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaTest {

    private static final Map<String, BigDecimal> VALUES =
            Map.of("a", new BigDecimal("6"), "b", new BigDecimal("62"), "zero", BigDecimal.ZERO);

    static Stream<Arguments> values() {
        return Stream.of(
                argumentSet("sum", "a + b", "68"),
                argumentSet("product before sum", "a + b * 2", "130"),
                argumentSet("brackets first", "(a + b) * 2", "136"),
                argumentSet("difference is taken from the left", "b - a - 1", "55"),
                argumentSet("signs", "-a + +b", "56"),
                argumentSet("numbers keep their decimals", "a * 0.1", "0.6"),
                argumentSet("division by a number", "b / 4", "15.5"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isExact(String text, String expected) {
        assertThat(valueOf(text).orElseThrow()).isEqualByComparingTo(expected);
    }

    @Test
    void quotientKeepsAtLeastTwelveDigits() {
        assertThat(valueOf("a / 7").orElseThrow().toPlainString()).startsWith("0.857142857142857");
    }

    @Test
    void missingValueAndZeroDivisorGiveNoValue() {
        assertThat(valueOf("a + unknown")).isEmpty();
        assertThat(valueOf("a / zero")).isEmpty();
    }

    static Stream<Arguments> harm() {
        return Stream.of(
                argumentSet("power", "9^9^9"),
                argumentSet("function", "FACT(9)"),
                argumentSet("lower-case function", "fact(9)"),
                argumentSet("hyphen-free exponent", "1e999999999"),
                argumentSet("hexadecimal", "0xFF"),
                argumentSet("text", "\"a\""),
                argumentSet("array", "a[1]"),
                argumentSet("property", "a.b"),
                argumentSet("ten thousand characters", "a+".repeat(5000) + "a"),
                argumentSet("deep nesting", "(".repeat(400) + "a" + ")".repeat(400)),
                argumentSet("open bracket", "(a + b"),
                argumentSet("two values side by side", "a b"),
                argumentSet("operator at the end", "a +"),
                argumentSet("empty", "  "),
                argumentSet("brackets of nothing", "()"),
                argumentSet("capital letters", "A + b"),
                argumentSet("enormous number", "9".repeat(200)));
    }

    @ParameterizedTest
    @MethodSource("harm")
    void refusesWhatIsNoFormula(String text) {
        assertThatThrownBy(() -> Formula.parse(text)).isInstanceOf(MalformedFormula.class);
    }

    @Test
    void refusesInNoTime() {
        String text = "a".repeat(60) + " " + "b_1 ".repeat(200) + "^";

        assertTimeout(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> Formula.parse(text))
                .isInstanceOf(MalformedFormula.class));
    }

    @Test
    void knowsWhatItNeverComesTo() {
        assertThat(Formula.parse("a / (3 - 3)").dividesByZero()).isTrue();
        assertThat(Formula.parse("a + b * (1 / 0)").dividesByZero()).isTrue();
        assertThat(Formula.parse("a / b / 2").dividesByZero()).isFalse();
    }

    @Test
    void knowsWhereACodeStands() {
        assertThat(Formula.parse("ab + b").positionOf("b")).isEqualTo(6);
    }

    @Test
    void knowsItsShape() {
        assertThat(Formula.parse("a + 2 * b").isPlainSum()).isTrue();
        assertThat(Formula.parse("a - b").isPlainSum()).isFalse();
        assertThat(Formula.parse("a - b / 2").isLinear()).isTrue();
        assertThat(Formula.parse("a * b").isLinear()).isFalse();
        assertThat(Formula.parse("a / b").dividesByElement()).isTrue();
        assertThat(Formula.parse("(a + b) / (3 - 1)").dividesByElement()).isFalse();
        assertThat(Formula.parse("b + a + b").elements()).containsExactly("a", "b");
        assertThat(Formula.parse("100").isConstant()).isTrue();
    }

    @Test
    void namesWhatIsAdded() {
        List<String> pairs = new ArrayList<>();

        Formula.parse("(a + b) * c - d / -(e - f)").eachSum((x, y) -> pairs.add(x + y));

        assertThat(pairs).containsExactly("ab", "ef");
    }

    @Test
    void longFormulasWithinTheLimitAreQuick() {
        String text = "-".repeat(400) + "a" + "+b".repeat(200);

        assertThat(valueOf(text)).isPresent();
    }

    private static Optional<BigDecimal> valueOf(String text) {
        return Formula.parse(text).evaluate(code -> Optional.ofNullable(VALUES.get(code)));
    }
}
