package org.countyreporting.indicators.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.condition.IfNoneMatch;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.formula.MalformedFormula;

/** An administrator defines an indicator, or changes its definition. */
@ApplicationScoped
class Defining {

    private final Indicators indicators;
    private final DataElements elements;
    private final Caller caller;
    private final Clock clock;

    Defining(Indicators indicators, DataElements elements, Caller caller, Clock clock) {
        this.indicators = indicators;
        this.elements = elements;
        this.caller = caller;
        this.clock = clock;
    }

    /** The definition as it stands now, and whether it is the first. */
    record Definition(Indicator indicator, boolean first) {}

    @Transactional
    Definition define(String code, IndicatorChange change, IfMatch ifMatch, String ifNoneMatch) {
        Behaviour behaviour = check(change);
        indicators.lock(code);
        Optional<Indicator> known = indicators.find(code);
        IfNoneMatch.checkCreates(ifNoneMatch, known.isPresent());
        if (known.isPresent()) {
            IfMatch.require(ifMatch, known.get().version());
            if (known.get().defined().equals(change) && known.get().behaviour() == behaviour) {
                return new Definition(known.get(), false);
            }
        } else {
            IfMatch.checkIfSent(ifMatch, 0);
        }
        long version = known.map(Indicator::version).orElse(0L) + 1;
        Indicator next = Indicator.of(code, version, change, behaviour);
        indicators.save(next, caller.subject(), clock.instant());
        return new Definition(next, known.isEmpty());
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
