package org.countyreporting.plans.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.countyreporting.plans.target.Comparator;
import org.countyreporting.plans.target.Share;
import org.countyreporting.plans.target.Target;
import org.countyreporting.plans.target.TargetFixture;
import org.countyreporting.vocabulary.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationCheckTest {

    static Stream<Arguments> counts() {
        return Stream.of(
                argumentSet("ten short", Comparator.AT_LEAST, shares("60", "50", "40", "40"), "under-allocated"),
                argumentSet("exactly", Comparator.AT_LEAST, shares("60", "50", "50", "40"), null),
                argumentSet("more is asked for below", Comparator.AT_LEAST, shares("150", "60"), "over-allocated"),
                argumentSet("a cap may be left unused", Comparator.AT_MOST, shares("150"), null),
                argumentSet("a cap is broken", Comparator.AT_MOST, shares("150", "60"), "over-allocated"),
                argumentSet("nothing is shared out yet", Comparator.AT_LEAST, List.of(), null));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void countsAreAddedUp(Comparator comparator, List<Share> shares, String finding) {
        AllocationCheck check = new AllocationCheck(TargetFixture.of(comparator, "200", "处"), shares);

        List<AllocationFinding> findings = check.findings(Locale.CHINESE);

        assertThat(check.basis()).isEqualTo(AllocationCheck.Basis.SUM);
        assertThat(findings)
                .extracting(AllocationFinding::code)
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void aFindingNamesTheFigures() {
        AllocationCheck check =
                new AllocationCheck(TargetFixture.of(Comparator.AT_LEAST, "200", "处"), shares("60", "50", "40", "40"));

        String message = check.findings(Locale.CHINESE).get(0).message();

        assertThat(message).contains("190", "200", "10");
        assertThat(check.findings(Locale.ENGLISH).get(0).message()).contains("190", "below");
    }

    @Test
    void ratesAreWeighedByTheirDenominatorsAndNeverAddedNorAveraged() {
        Target target = TargetFixture.of(Comparator.AT_LEAST, "71", "%");

        AllocationCheck check =
                new AllocationCheck(target, List.of(share("371302", "72", "500000"), share("371311", "68", "300000")));

        assertThat(check.basis()).isEqualTo(AllocationCheck.Basis.WEIGHTED);
        assertThat(check.sum()).isNull();
        assertThat(check.weighted()).isEqualByComparingTo("70.50");
        assertThat(check.findings(Locale.CHINESE))
                .extracting(AllocationFinding::code)
                .containsExactly("under-allocated");
    }

    static Stream<Arguments> incomparable() {
        return Stream.of(
                argumentSet("a rate without denominators", Comparator.AT_LEAST, "%", shares("72", "68")),
                argumentSet("a change", Comparator.INCREASE_BY, null, shares("1", "2")),
                argumentSet(
                        "one denominator is missing",
                        Comparator.AT_LEAST,
                        null,
                        List.of(share("371302", "72", "500000"), share("371311", "68", null))),
                argumentSet(
                        "all denominators are zero", Comparator.AT_LEAST, "%", List.of(share("371302", "72", "0"))));
    }

    @ParameterizedTest
    @MethodSource("incomparable")
    void whatCannotBeAddedUpSaysSo(Comparator comparator, String unit, List<Share> shares) {
        AllocationCheck check = new AllocationCheck(TargetFixture.of(comparator, "70", unit), shares);

        assertThat(check.sum()).isNull();
        assertThat(check.weighted()).isNull();
        assertThat(check.findings(Locale.CHINESE))
                .extracting(AllocationFinding::code)
                .containsExactly("not-summed");
    }

    private static List<Share> shares(String... values) {
        return Arrays.stream(values).map(value -> share("371302", value, null)).toList();
    }

    private static Share share(String division, String value, String denominator) {
        return new Share(
                DivisionCode.parse(division),
                new BigDecimal(value),
                denominator == null ? null : new BigDecimal(denominator));
    }
}
