package org.countyreporting.indicators.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;

/**
 * Values that have changed since they were looked at, of a county with all below or of a wider division.
 *
 * @param alone whether it is the area's own values, not those of the divisions below
 * @param elements by number, from the first to the last slot that has changed
 */
record Due(DivisionCode area, boolean alone, Map<Integer, Window> elements) {

    Set<Integer> ids() {
        return elements.keySet();
    }

    LocalDate first() {
        return elements.values().stream()
                .map(Window::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    LocalDate last() {
        return elements.values().stream()
                .map(Window::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Whether values of the division are looked at. */
    boolean covers(DivisionCode division) {
        return alone ? division.equals(area) : area.covers(division);
    }

    /** Not less than any code that is looked at. */
    String lastCode() {
        return alone ? area.text() : area.prefix() + "~";
    }

    /** The divisions that the area lies in. */
    List<String> above() {
        List<String> above = new ArrayList<>();
        for (Optional<DivisionCode> up = area.parent();
                up.isPresent();
                up = up.get().parent()) {
            above.add(up.get().text());
        }
        return above;
    }
}
