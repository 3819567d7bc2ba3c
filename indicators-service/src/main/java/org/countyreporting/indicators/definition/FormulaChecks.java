package org.countyreporting.indicators.definition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.formula.Formula;

/** What a formula must keep to beyond being readable: known elements, one unit in a sum, one statistical year. */
final class FormulaChecks {

    private final Map<String, DataElement> elements;
    private final Violations violations;

    FormulaChecks(Map<String, DataElement> elements, Violations violations) {
        this.elements = elements;
        this.violations = violations;
    }

    void check(String field, Formula formula) {
        Set<String> unknown = new TreeSet<>(formula.elements());
        unknown.removeAll(elements.keySet());
        if (!unknown.isEmpty()) {
            violations.add(
                    field,
                    "没有这些数据元：" + listed(unknown, code -> "%s（第 %d 个字符）".formatted(code, formula.positionOf(code))),
                    "there are no data elements "
                            + listed(unknown, code -> "%s (character %d)".formatted(code, formula.positionOf(code))));
            return;
        }
        formula.eachSum((left, right) -> {
            String one = elements.get(left).declared().unit();
            String other = elements.get(right).declared().unit();
            if (!one.equals(other)) {
                violations.add(
                        field,
                        "单位不同不能相加减：%s（%s）与 %s（%s）".formatted(left, one, right, other),
                        "different units cannot be added: %s (%s) and %s (%s)".formatted(left, one, right, other));
            }
        });
    }

    private static String listed(Set<String> codes, UnaryOperator<String> words) {
        return codes.stream().map(words).collect(Collectors.joining(", "));
    }

    /** Everything that grows within one formula is taken over the same window, so of one statistical year. */
    void checkYears(Formula numerator, Formula denominator) {
        Set<String> codes = new TreeSet<>(numerator.elements());
        codes.addAll(denominator.elements());
        List<DataElement> growing = codes.stream()
                .map(elements::get)
                .filter(element -> element != null && element.kind().isAccruing())
                .toList();
        if (growing.stream()
                        .map(element -> element.declared().statisticalYearStart())
                        .distinct()
                        .count()
                > 1) {
            String listed = growing.stream()
                    .map(element -> element.code() + "（" + element.declared().statisticalYearStart() + "）")
                    .collect(Collectors.joining(", "));
            violations.add(
                    "/numerator",
                    "统计年度起始月不同，不能放在同一公式：" + listed,
                    "elements of different statistical years cannot be in one formula: " + listed);
        }
    }

    Collection<Kind> kinds(Formula formula) {
        return formula.elements().stream()
                .map(code -> elements.get(code).kind())
                .toList();
    }
}
