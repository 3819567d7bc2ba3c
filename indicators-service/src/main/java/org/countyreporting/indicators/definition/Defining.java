package org.countyreporting.indicators.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.formula.MalformedFormula;
import org.countyreporting.indicators.register.Registered;
import org.countyreporting.indicators.register.Registering;
import org.countyreporting.indicators.register.Type;
import org.countyreporting.vocabulary.Period;

/** An administrator defines an indicator, or changes its definition. */
@ApplicationScoped
public class Defining {

    private final Registering registering;
    private final Indicators indicators;
    private final DataElements elements;

    Defining(Registering registering, Indicators indicators, DataElements elements) {
        this.registering = registering;
        this.indicators = indicators;
        this.elements = elements;
    }

    @Transactional
    public Registering.Outcome define(String code, IndicatorChange change, IfMatch ifMatch, String ifNoneMatch) {
        Behaviour behaviour = check(change);
        Optional<Registered> known = registering.open(Type.INDICATOR, code, ifMatch, ifNoneMatch);
        if (known.isPresent()) {
            Indicator before = indicators.indicator(known.get());
            if (before.defined().equals(change) && before.behaviour() == behaviour) {
                return new Registering.Outcome(known.get(), false);
            }
        }
        return registering.save(Type.INDICATOR, code, known, new Indicators.Stored(change, behaviour));
    }

    private Behaviour check(IndicatorChange change) {
        Violations violations = new Violations();
        Optional<Formula> numerator = read("/numerator", change.numerator(), violations);
        Optional<Formula> denominator = read("/denominator", change.denominator(), violations);
        if (numerator.isPresent() && numerator.get().isConstant()) {
            violations.add("/numerator", "分子至少含一个数据元", "the numerator should name a data element");
        }
        if (denominator.filter(Defining::isAlwaysZero).isPresent()) {
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
        Set<String> codes = new TreeSet<>();
        numerator.ifPresent(formula -> codes.addAll(formula.elements()));
        denominator.ifPresent(formula -> codes.addAll(formula.elements()));
        FormulaChecks checks = new FormulaChecks(elements.byCode(codes), violations);
        numerator.ifPresent(formula -> checks.check("/numerator", formula));
        denominator.ifPresent(formula -> checks.check("/denominator", formula));
        if (numerator.isPresent() && denominator.isPresent()) {
            checks.checkYears(numerator.get(), denominator.get());
        }
        violations.throwIfAny();
        return Behaviour.of(checks.kinds(numerator.orElseThrow()), checks.kinds(denominator.orElseThrow()));
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

    private static Optional<Formula> read(String field, String text, Violations violations) {
        try {
            return Optional.of(Formula.parse(text));
        } catch (MalformedFormula e) {
            violations.add(field, e.chinese(), e.english());
            return Optional.empty();
        }
    }
}
