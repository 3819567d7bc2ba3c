package org.countyreporting.progress.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.conventions.problem.Violation;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.progress.plan.AskedFigure;
import org.countyreporting.progress.plan.Scope;
import org.countyreporting.progress.unit.UnitKind;
import org.countyreporting.vocabulary.Period;
import org.junit.jupiter.api.Test;

class FigureRulesTest {

    private static final AskedFigure CLINICS = new AskedFigure("clinics", null, true);
    private static final AskedFigure BEDS_WHOLE = new AskedFigure("beds", Scope.WHOLE, true);
    private static final AskedFigure BEDS_OWN = new AskedFigure("beds", Scope.OWN, false);

    private final Violations violations = new Violations();
    private final FigureRules rules = new FigureRules(List.of(CLINICS, BEDS_WHOLE, BEDS_OWN), UnitKind.COMMISSION);

    @Test
    void aFigureTakesTheScopeThatThePlanStates() {
        List<FigureValue> checked =
                rules.check(List.of(figure("clinics", null), figure("beds", Scope.OWN)), violations);

        assertThat(violations.isEmpty()).isTrue();
        assertThat(checked).extracting(FigureValue::scope).containsExactly(null, Scope.OWN);
    }

    @Test
    void bothScopesOfOneElementAreTwoFigures() {
        rules.check(List.of(figure("beds", Scope.WHOLE), figure("beds", Scope.OWN)), violations);

        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void everyFaultIsNamedAtItsPlace() {
        rules.check(
                List.of(
                        figure("nonsense", null),
                        figure("clinics", Scope.OWN),
                        figure("beds", null),
                        figure("clinics", Scope.WHOLE),
                        figure("clinics", null)),
                violations);

        assertThat(violations.all())
                .extracting(Violation::pointer)
                .containsExactly(
                        "/figures/0/dataElement", "/figures/1/scope", "/figures/2/scope", "/figures/4/dataElement");
    }

    @Test
    void aValueIsOfADayOfThePeriodOrSomewhatBefore() {
        FigureRules.checkDays(
                List.of(asOf("2020-09-30"), asOf("2020-10-01"), asOf("2019-09-01"), asOf("2019-08-31")),
                Period.parse("2020-09"),
                violations);

        assertThat(violations.all())
                .extracting(Violation::pointer)
                .containsExactly("/figures/1/asOf", "/figures/3/asOf");
    }

    @Test
    void requiredFiguresAreDemandedInTheirScope() {
        rules.demandRequired(List.of(figure("clinics", null), figure("beds", Scope.OWN)), violations);

        assertThat(violations.all()).hasSize(1);
        assertThat(violations.all().get(0).detail().zh()).contains("beds").contains("全辖区");
    }

    private static FigureValue figure(String element, Scope scope) {
        return new FigureValue(element, BigDecimal.ONE, scope, null, false, null);
    }

    private static FigureValue asOf(String day) {
        return new FigureValue("nonsense", BigDecimal.ONE, null, LocalDate.parse(day), false, null);
    }
}
