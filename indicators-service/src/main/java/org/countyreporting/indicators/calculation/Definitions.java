package org.countyreporting.indicators.calculation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.indicators.definition.Indicator;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.Period;

/** The definitions read for one request, and which version of each counts when. */
public final class Definitions {

    private final Map<String, List<Indicator>> newestFirst;
    private final Map<String, DataElement> elements;
    private final Span window;
    private final Map<Asked, Subject> asked = new HashMap<>();
    private final Map<Made, Subject> made = new HashMap<>();

    private record Asked(Measured measured, Period period) {}

    private record Made(Measured measured, long version) {}

    /** @param window null for what each indicator says itself */
    Definitions(Map<String, List<Indicator>> newestFirst, Map<String, DataElement> elements, Span window) {
        this.newestFirst = newestFirst;
        this.elements = elements;
        this.window = window;
    }

    public boolean has(Measured what) {
        return (what.isIndicator() ? newestFirst : elements).containsKey(what.code());
    }

    /** What is computed for a period: by the version that counts on its last day. */
    public Subject of(Measured what, Period period) {
        return asked.computeIfAbsent(new Asked(what, period), any -> find(what, period));
    }

    /** One subject for each version, whatever the period. */
    private Subject find(Measured what, Period period) {
        if (!what.isIndicator()) {
            return made.computeIfAbsent(new Made(what, 0), any -> Subject.of(elements.get(what.code()), window));
        }
        Indicator indicator = inForce(newestFirst.get(what.code()), period.last());
        return made.computeIfAbsent(
                new Made(what, indicator.version()), any -> Subject.of(indicator, elements, window));
    }

    /** The newest that is valid on the day; before the first of them, the first, which then has no results. */
    private static Indicator inForce(List<Indicator> newestFirst, LocalDate day) {
        return newestFirst.stream()
                .filter(indicator -> indicator.defined().validFrom() == null
                        || !indicator.defined().validFrom().isAfter(day))
                .findFirst()
                .orElse(newestFirst.get(newestFirst.size() - 1));
    }
}
