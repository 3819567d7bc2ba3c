package org.countyreporting.indicators.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.window.Figure;

/** Figures given by hand, all of one month. */
public final class GivenFigures {

    private final LocalDate month;
    private final Map<DataElement, ElementFigures> given = new HashMap<>();

    /** @param month its last day */
    public GivenFigures(LocalDate month, DataElement... elements) {
        this.month = month;
        List.of(elements).forEach(element -> given.put(element, new ElementFigures()));
    }

    /** @param unit empty for the division as a whole */
    public void put(DataElement element, String division, String unit, String value) {
        of(element).series(division, unit).put(month, Figure.of(value, month));
    }

    public Figures figures() {
        return new Figures(given, List.of(), Map.of());
    }

    ElementFigures of(DataElement element) {
        return given.get(element);
    }
}
