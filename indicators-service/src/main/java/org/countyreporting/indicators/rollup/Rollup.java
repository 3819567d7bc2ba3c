package org.countyreporting.indicators.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.window.Amount;
import org.countyreporting.indicators.window.Counting;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;

/**
 * Rolls one data element up over divisions. At its collection level a division counts with its whole figure, else with
 * the own figures in it and below; above, these are summed with the own figures of units attached there directly. A whole
 * figure above the collection level is a stated total: compared, never added.
 */
public final class Rollup {

    private final DataElement element;
    private final ElementFigures figures;
    private final Counting counting;
    private final Map<Window, WindowTotals> totals = new HashMap<>();
    private final Map<DivisionLevel, Gathering> gathered = new EnumMap<>(DivisionLevel.class);

    Rollup(DataElement element, ElementFigures figures) {
        this.element = element;
        this.figures = figures;
        this.counting = Counting.of(element);
    }

    public DataElement element() {
        return element;
    }

    Counting counting() {
        return counting;
    }

    public Total over(DivisionCode division, Window window) {
        return over(window).of(division);
    }

    public WindowTotals over(Window window) {
        return totals.computeIfAbsent(
                window,
                any -> new WindowTotals(element, figures, gathered(element.collectionLevel()), counting, window));
    }

    private Gathering gathered(DivisionLevel level) {
        return gathered.computeIfAbsent(
                level, any -> new Gathering(figures.within(DivisionCode.NATION).values(), level));
    }

    /** Divisions of a level that anything was reported for, in or below them. */
    public Collection<DivisionCode> leaves(DivisionCode division, DivisionLevel level) {
        return gathered(level).leaves(division);
    }

    /** The divisions for which somebody's cumulative value gets less on its way. */
    public List<String> falling(DivisionCode division, Window window) {
        if (element.kind() != Kind.CUMULATIVE) {
            return List.of();
        }
        return figures.within(division).entrySet().stream()
                .filter(place ->
                        place.getValue().all().values().stream().anyMatch(series -> counting.falls(series, window)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Everybody who gave something in the division. */
    public List<Reporter> reporters(DivisionCode division) {
        List<Reporter> reporters = new ArrayList<>();
        figures.within(division).forEach((code, place) -> place.all()
                .forEach((unit, series) -> reporters.add(new Reporter(DivisionCode.parse(code), unit, series))));
        return reporters;
    }

    /** What one unit gave of its own. */
    public Optional<Amount> own(DivisionCode division, String unit, Window window) {
        return Optional.ofNullable(figures.at(division.text()))
                .map(place -> place.all().get(unit))
                .map(series -> counting.over(series, window));
    }

    /** Units attached above a level that gave something. */
    public Map<String, DivisionCode> directUnits(DivisionCode division, DivisionLevel level) {
        Map<String, DivisionCode> units = new TreeMap<>();
        gathered(level)
                .above(division)
                .forEach(place -> place.units().keySet().forEach(unit -> units.put(unit, place.division())));
        return units;
    }

    /** Units anywhere in the division that gave something of their own over the window. */
    public Set<String> units(DivisionCode division, Window window) {
        Set<String> units = new LinkedHashSet<>();
        figures.within(division).values().forEach(place -> place.units().forEach((unit, series) -> {
            if (counting.over(series, window).isPresent()) {
                units.add(unit);
            }
        }));
        return units;
    }

    /** Last day of the last slot in the window for which anything was reported in the division. */
    public Optional<LocalDate> lastReported(DivisionCode division, Window window) {
        return figures.within(division).values().stream()
                .flatMap(place -> place.all().values().stream())
                .flatMap(series -> series.lastSlotIn(window).stream())
                .max(Comparator.naturalOrder());
    }
}
