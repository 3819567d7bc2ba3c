package org.countyreporting.indicators.calculation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.definition.Indicator;
import org.countyreporting.indicators.definition.Indicators;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.target.Measured;

/**
 * Finds the definitions that a question names, as they stood at its moment: two statements however many. What was defined
 * only later counts as first defined: the data may be older than the question put to them.
 */
@Singleton
class Subjects {

    private final Indicators indicators;
    private final DataElements elements;

    Subjects(Indicators indicators, DataElements elements) {
        this.indicators = indicators;
        this.elements = elements;
    }

    /** The definitions of everything asked for. */
    Definitions find(Collection<Measured> measured, Span window, Known when) {
        Definitions definitions = read(measured, window, when);
        requireKnown(measured, definitions);
        return definitions;
    }

    /** The same, where some may not be defined. */
    Definitions read(Collection<Measured> measured, Span window, Known when) {
        Map<String, List<Indicator>> versions = indicators.versions(
                measured.stream()
                        .filter(Measured::isIndicator)
                        .map(Measured::code)
                        .toList(),
                when.at());
        Set<String> codes = new TreeSet<>();
        versions.values().forEach(all -> all.forEach(indicator -> codes.addAll(indicator.elements())));
        measured.stream()
                .filter(what -> !what.isIndicator())
                .map(Measured::code)
                .forEach(codes::add);
        return new Definitions(versions, elements.byCode(codes, when.at()), window);
    }

    private static void requireKnown(Collection<Measured> measured, Definitions definitions) {
        Violations violations = new Violations();
        for (Measured what : measured) {
            if (!definitions.has(what)) {
                String code = what.code();
                if (what.isIndicator()) {
                    violations.addParameter("indicator", "没有代码为 " + code + " 的指标", "there is no indicator " + code);
                } else {
                    violations.addParameter(
                            "dataElement", "没有代码为 " + code + " 的数据元", "there is no data element " + code);
                }
            }
        }
        violations.throwIfAny();
    }
}
