package org.countyreporting.indicators.definition;

import java.util.Set;
import java.util.TreeSet;
import org.countyreporting.indicators.formula.Formula;

/** Indicator (指标): a formula over data elements, in one of its versions. */
public record Indicator(
        String code,
        long version,
        IndicatorChange defined,
        Behaviour behaviour,
        Formula numerator,
        Formula denominator) {

    static Indicator of(String code, long version, IndicatorChange defined, Behaviour behaviour) {
        return new Indicator(
                code,
                version,
                defined,
                behaviour,
                Formula.parse(defined.numerator()),
                Formula.parse(defined.denominator()));
    }

    /** Codes of everything it is computed from. */
    public Set<String> elements() {
        Set<String> codes = new TreeSet<>(numerator.elements());
        codes.addAll(denominator.elements());
        return codes;
    }
}
