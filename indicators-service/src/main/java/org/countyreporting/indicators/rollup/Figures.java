package org.countyreporting.indicators.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;

/** What was read for one request: the figures in force, who is expected, and what could not be placed. */
public final class Figures {

    private final Map<String, Rollup> rollups = new HashMap<>();
    private final Map<String, List<ExpectedReporter>> expected;
    private final Map<String, Map<DivisionCode, String>> unplaced;

    Figures(
            Map<DataElement, ElementFigures> byElement,
            List<ExpectedReporter> expected,
            Map<String, Map<DivisionCode, String>> unplaced) {
        byElement.forEach((element, figures) -> rollups.put(element.code(), new Rollup(element, figures)));
        this.expected = expected.stream().collect(Collectors.groupingBy(ExpectedReporter::element));
        this.unplaced = unplaced;
    }

    public Rollup of(String code) {
        return rollups.get(code);
    }

    public WindowTotals over(String code, Window window) {
        return of(code).over(window);
    }

    /** Who was asked for an element in a year, inside a division. */
    public List<ExpectedReporter> expected(String code, int year, DivisionCode within) {
        return expected.getOrDefault(code, List.of()).stream()
                .filter(reporter -> reporter.year() == year && within.covers(reporter.division()))
                .toList();
    }

    /** Why figures of the element inside the division have no place; empty when all have. */
    public List<String> unplaced(String code, DivisionCode within) {
        return unplaced.getOrDefault(code, Map.of()).entrySet().stream()
                .filter(reason -> within.covers(reason.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }
}
