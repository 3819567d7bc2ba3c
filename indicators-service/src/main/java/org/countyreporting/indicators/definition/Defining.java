package org.countyreporting.indicators.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.register.Registered;
import org.countyreporting.indicators.register.Registering;
import org.countyreporting.indicators.register.Type;

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
        DefinitionRules rules = new DefinitionRules(violations);
        rules.check(change);
        Optional<Formula> numerator = rules.numerator();
        Optional<Formula> denominator = rules.denominator();
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
}
