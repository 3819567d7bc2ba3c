package org.countyreporting.indicators.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.Frequency;

/**
 * What is looked at together: all of one reporting frequency.
 *
 * @param indicators each with those of its inputs that are reported so often
 */
record Watchlist(Frequency frequency, List<Watched> elements, Map<Measured, List<DataElement>> indicators) {

    /** The elements and what they are held against. */
    Set<DataElement> read() {
        return elements.stream()
                .flatMap(watched -> Stream.of(watched.element(), watched.whole(), watched.cumulative()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Everything a doubt may be about. */
    List<Measured> subjects() {
        return Stream.concat(
                        elements.stream()
                                .map(watched ->
                                        Measured.element(watched.element().code())),
                        indicators.keySet().stream())
                .toList();
    }
}
