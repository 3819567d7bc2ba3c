package org.countyreporting.indicators.definition;

import java.time.LocalDate;
import java.util.Optional;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.formula.MalformedFormula;
import org.countyreporting.vocabulary.Period;

/** What must hold of a definition as it is written, whatever its elements are. Formulas that can be read are kept. */
final class DefinitionRules {

    private final Violations violations;
    private Optional<Formula> numerator = Optional.empty();
    private Optional<Formula> denominator = Optional.empty();

    DefinitionRules(Violations violations) {
        this.violations = violations;
    }

    void check(IndicatorChange change) {
        numerator = read("/numerator", change.numerator());
        denominator = read("/denominator", change.denominator());
        if (numerator.filter(Formula::isConstant).isPresent()) {
            violations.add("/numerator", "分子至少含一个数据元", "the numerator should name a data element");
        }
        if (denominator.filter(DefinitionRules::isAlwaysZero).isPresent()) {
            violations.add("/denominator", "分母不能为零", "the denominator should not be zero");
        }
        if (change.validFrom() != null && !isReportable(change.validFrom())) {
            violations.add("/validFrom", "超出可填报的年份", "is out of reach of what can be reported for");
        }
        Bounds bounds = change.bounds();
        if (bounds != null
                && bounds.min() != null
                && bounds.max() != null
                && bounds.min().compareTo(bounds.max()) > 0) {
            violations.add("/bounds/max", "上限不能小于下限", "should not be below the lower end");
        }
    }

    Optional<Formula> numerator() {
        return numerator;
    }

    Optional<Formula> denominator() {
        return denominator;
    }

    private Optional<Formula> read(String field, String text) {
        if (text == null || text.isBlank() || text.length() > Formula.LONGEST) {
            return Optional.empty();
        }
        try {
            Formula formula = Formula.parse(text);
            if (formula.dividesByZero()) {
                violations.add(field, "公式中除以零", "the formula divides by zero");
            }
            return Optional.of(formula);
        } catch (MalformedFormula e) {
            violations.add(field, e.chinese(), e.english());
            return Optional.empty();
        }
    }

    private static boolean isReportable(LocalDate day) {
        try {
            return Period.parse(day.toString()).first().equals(day);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isAlwaysZero(Formula formula) {
        return formula.isConstant()
                && formula.evaluate(code -> Optional.empty())
                        .filter(value -> value.signum() != 0)
                        .isEmpty();
    }
}
