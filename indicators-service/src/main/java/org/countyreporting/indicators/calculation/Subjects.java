package org.countyreporting.indicators.calculation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.indicators.definition.Indicator;
import org.countyreporting.indicators.definition.Indicators;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.DataElements;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.Period;

/** Finds the definitions that a question names: two statements however many. */
@Singleton
class Subjects {

    private final Indicators indicators;
    private final DataElements elements;

    Subjects(Indicators indicators, DataElements elements) {
        this.indicators = indicators;
        this.elements = elements;
    }

    /** The subject of a question for a period: the version of the definition that counts then. */
    BiFunction<Measured, Period, Subject> find(List<Measured> measured, Span window) {
        Map<String, List<Indicator>> versions = indicators.versions(measured.stream()
                .filter(Measured::isIndicator)
                .map(Measured::code)
                .toList());
        Set<String> codes = new TreeSet<>();
        versions.values().forEach(all -> all.forEach(indicator -> codes.addAll(indicator.elements())));
        measured.stream()
                .filter(what -> !what.isIndicator())
                .map(Measured::code)
                .forEach(codes::add);
        Map<String, DataElement> known = elements.byCode(codes);
        requireKnown(measured, versions.keySet(), known.keySet());
        Map<String, Subject> made = new HashMap<>();
        return (what, period) -> {
            if (!what.isIndicator()) {
                return made.computeIfAbsent(what.toString(), any -> Subject.of(known.get(what.code()), window));
            }
            Indicator indicator = inForce(versions.get(what.code()), period.last());
            return made.computeIfAbsent(what + "@" + indicator.version(), any -> Subject.of(indicator, known, window));
        };
    }

    /** The newest that is valid on the day; before the first of them, the first. */
    private static Indicator inForce(List<Indicator> newestFirst, LocalDate day) {
        return newestFirst.stream()
                .filter(indicator -> indicator.defined().validFrom() == null
                        || !indicator.defined().validFrom().isAfter(day))
                .findFirst()
                .orElse(newestFirst.get(newestFirst.size() - 1));
    }

    private static void requireKnown(List<Measured> measured, Set<String> indicators, Set<String> elements) {
        Violations violations = new Violations();
        for (Measured what : measured) {
            String code = what.code();
            if (what.isIndicator() && !indicators.contains(code)) {
                violations.addParameter("indicator", "没有代码为 " + code + " 的指标", "there is no indicator " + code);
            }
            if (!what.isIndicator() && !elements.contains(code)) {
                violations.addParameter("dataElement", "没有代码为 " + code + " 的数据元", "there is no data element " + code);
            }
        }
        violations.throwIfAny();
    }
}
