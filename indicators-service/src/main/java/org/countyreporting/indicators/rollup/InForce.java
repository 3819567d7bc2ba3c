package org.countyreporting.indicators.rollup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countyreporting.indicators.window.Figure;

/**
 * One key, one value in force: a source with an accepted value before one without, then the source of record, then
 * entries before suppliers, then the earlier. What else was stated stays on record and makes the figure doubtful.
 */
final class InForce {

    private final String sourceOfRecord;
    private final Map<Integer, Source> sources;

    /** @param sources who states what more than one state */
    InForce(String sourceOfRecord, Map<Integer, Source> sources) {
        this.sourceOfRecord = sourceOfRecord;
        this.sources = sources;
    }

    /** The row in force among all that sources state for one key. */
    ObservedRow choose(List<ObservedRow> rows) {
        if (rows.size() == 1) {
            return rows.get(0);
        }
        return ofSources(rows).entrySet().stream()
                .min(Comparator.comparing((Map.Entry<ObservedRow, Boolean> source) -> !source.getValue())
                        .thenComparing(
                                source -> sources.get(source.getKey().source()),
                                Comparator.comparing((Source source) -> !source.isOfRecord(sourceOfRecord))
                                        .thenComparing(source -> !source.entry())
                                        .thenComparing(Source::firstSubmitted)
                                        .thenComparing(Source::name)))
                .orElseThrow()
                .getKey();
    }

    private static boolean isDoubtful(List<ObservedRow> rows) {
        return rows.size() > 1
                && ofSources(rows).keySet().stream()
                                .map(row -> row.value().stripTrailingZeros())
                                .distinct()
                                .count()
                        > 1;
    }

    Figure figure(List<ObservedRow> rows, long id) {
        ObservedRow row = choose(rows);
        return new Figure(id, row.value(), row.asOf(), !row.accepted(), row.approximate(), isDoubtful(rows));
    }

    /** Each source's word, its newest submission first, and whether anything of it was accepted. */
    private static Map<ObservedRow, Boolean> ofSources(List<ObservedRow> rows) {
        Map<ObservedRow, Boolean> words = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(ObservedRow::source))
                .values()
                .forEach(said -> words.put(
                        said.stream()
                                .min(Comparator.comparing(ObservedRow::accepted))
                                .orElseThrow(),
                        said.stream().anyMatch(ObservedRow::accepted)));
        return words;
    }
}
