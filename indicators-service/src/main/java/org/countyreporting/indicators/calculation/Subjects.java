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
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.kept.Basis;
import org.countyreporting.indicators.kept.Moment;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.indicators.target.Measured;

/**
 * Finds the definitions that a question names, as they stood at its moment: two statements however many. What was defined
 * only later counts as first defined: the data may be older than the question put to them.
 */
@Singleton
public class Subjects {

    private final Indicators indicators;
    private final DataElements elements;

    Subjects(Indicators indicators, DataElements elements) {
        this.indicators = indicators;
        this.elements = elements;
    }

    private record Asked(Set<Measured> measured) {}

    private record Defined(Map<String, List<Indicator>> indicators, Map<String, DataElement> elements) {}

    /** The definitions of everything asked for. */
    public Definitions find(Collection<Measured> measured, Span window, Known when) {
        return find(measured, window, when, Moment.NOTHING);
    }

    /** The same, of those that are kept where they are. */
    public Definitions find(Collection<Measured> measured, Span window, Known when, Moment kept) {
        Asked asked = new Asked(Set.copyOf(measured));
        Defined defined = kept.find(asked);
        if (defined == null) {
            defined = defined(measured, when);
            kept.keep(asked, Basis.DEFINITIONS, defined);
        }
        Definitions definitions = new Definitions(defined.indicators(), defined.elements(), window);
        requireKnown(measured, definitions);
        return definitions;
    }

    /** The same, where some may not be defined. */
    public Definitions read(Collection<Measured> measured, Span window, Known when) {
        Defined defined = defined(measured, when);
        return new Definitions(defined.indicators(), defined.elements(), window);
    }

    private Defined defined(Collection<Measured> measured, Known when) {
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
        return new Defined(versions, elements.byCode(codes, when.at()));
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
