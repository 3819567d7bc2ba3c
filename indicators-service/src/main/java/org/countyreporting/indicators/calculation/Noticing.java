package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countyreporting.indicators.definition.Bounds;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.rollup.Figures;
import org.countyreporting.indicators.rollup.StatedTotal;
import org.countyreporting.indicators.rollup.Total;
import org.countyreporting.indicators.window.Figure;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;

/** Notices what a person must judge about a result; changes nothing. */
final class Noticing {

    private static final int NAMED = 20;
    private static final Set<Kind> AS_OF = EnumSet.of(Kind.CUMULATIVE, Kind.STOCK);

    private final Figures figures;
    private final List<Finding> findings;

    Noticing(Figures figures, List<Finding> findings) {
        this.figures = figures;
        this.findings = findings;
    }

    void notice(
            Subject subject,
            DivisionCode division,
            Window window,
            BigDecimal value,
            Map<String, Total> sums,
            Coverage coverage,
            boolean periodsMissing) {
        if (value != null && coverage.hasGaps()) {
            findings.add(FindingCode.PARTIAL.of(coverage.expected(), coverage.reported()));
        }
        if (periodsMissing) {
            findings.add(
                    FindingCode.PARTIAL_PERIODS.of(codes(sums, total -> total.isPresent() && !total.isComplete())));
        }
        if (value != null && subject.bounds() != null && !subject.bounds().hold(value)) {
            findings.add(FindingCode.OUT_OF_BOUNDS.of(Numbers.display(value, subject.decimals(), subject.unit())));
        }
        asOf(subject, sums);
        for (DataElement element : subject.elements()) {
            element(element, division, window, sums.get(element.code()));
        }
    }

    private void element(DataElement element, DivisionCode division, Window window, Total total) {
        String code = element.code();
        if (total != null && total.isPresent()) {
            figures(element, total.figures());
        }
        falling(element, division, window);
        stated(element, division, window, total);
        List<String> unplaced = figures.unplaced(code, division);
        if (!unplaced.isEmpty()) {
            findings.add(FindingCode.UNPLACED_FIGURES.of(code + "（" + String.join(", ", unplaced) + "）"));
        }
    }

    private void figures(DataElement element, List<Figure> used) {
        Bounds bounds =
                new Bounds(element.declared().minimum(), element.declared().maximum());
        boolean doubtful = false;
        boolean approximate = false;
        Figure outside = null;
        for (Figure figure : used) {
            doubtful |= figure.doubtful();
            approximate |= figure.approximate();
            outside = outside == null && !bounds.hold(figure.value()) ? figure : outside;
        }
        if (doubtful) {
            findings.add(FindingCode.SOURCES_DIFFER.of(element.code()));
        }
        if (approximate) {
            findings.add(FindingCode.APPROXIMATE.of(element.code()));
        }
        if (outside != null) {
            findings.add(FindingCode.OUT_OF_BOUNDS.of(
                    element.code() + " " + outside.value().toPlainString()));
        }
    }

    /** A fall is seen at who reported it: in a sum, what others gained may hide it. */
    private void falling(DataElement element, DivisionCode division, Window window) {
        List<String> falling = figures.of(element.code()).falling(division, window);
        if (!falling.isEmpty()) {
            findings.add(FindingCode.CUMULATIVE_FALLS.of(element.code() + "（"
                    + String.join(", ", falling.subList(0, Math.min(falling.size(), NAMED))) + "）"));
        }
    }

    private void stated(DataElement element, DivisionCode division, Window window, Total total) {
        StatedTotal.compare(figures.of(element.code()), total, division, window)
                .ifPresent(differing -> findings.add(FindingCode.STATED_TOTAL_DIFFERS.of(
                        differing.stated().toPlainString(),
                        differing.sum() == null ? "–" : differing.sum().toPlainString())));
    }

    /** Values as of a date are held against each other: cumulative ones, and levels. */
    private void asOf(Subject subject, Map<String, Total> sums) {
        Map<Kind, NavigableSet<LocalDate>> dates = new EnumMap<>(Kind.class);
        for (DataElement element : subject.elements()) {
            Total total = sums.get(element.code());
            if (AS_OF.contains(element.kind()) && total != null && total.asOf() != null) {
                dates.computeIfAbsent(element.kind(), any -> new TreeSet<>())
                        .addAll(List.of(total.earliest(), total.asOf()));
            }
        }
        dates.values().stream()
                .filter(some -> some.size() > 1)
                .forEach(some -> findings.add(FindingCode.MIXED_AS_OF.of(some.first(), some.last())));
    }

    private static String codes(Map<String, Total> sums, java.util.function.Predicate<Total> which) {
        return sums.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
