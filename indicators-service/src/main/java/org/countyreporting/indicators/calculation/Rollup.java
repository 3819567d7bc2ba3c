package org.countyreporting.indicators.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.element.Kind;
import org.countyreporting.indicators.window.Amount;
import org.countyreporting.indicators.window.Counting;
import org.countyreporting.indicators.window.Gap;
import org.countyreporting.indicators.window.Series;
import org.countyreporting.indicators.window.Slots;
import org.countyreporting.indicators.window.StatisticalYear;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;

/**
 * Rolls one data element up over divisions. At its collection level a division counts with its whole figure, else with
 * the own figures in it and below; above, these are summed with the own figures of units attached there directly. A whole
 * figure above the collection level is a stated total: compared, never added.
 */
final class Rollup {

    private final DataElement element;
    private final ElementFigures figures;
    private final Counting counting;

    Rollup(DataElement element, ElementFigures figures) {
        this.element = element;
        this.figures = figures;
        this.counting = counting(element);
    }

    static Counting counting(DataElement element) {
        return new Counting(
                element.kind(),
                new Slots(
                        element.declared().frequency(),
                        new StatisticalYear(element.declared().statisticalYearStart())),
                element.lookBack(),
                element.declared().additive().periods());
    }

    DataElement element() {
        return element;
    }

    Counting counting() {
        return counting;
    }

    Total over(DivisionCode division, Window window) {
        return switch (Leaves.place(division, element.collectionLevel())) {
            case AT -> leaf(division, window);
            case BELOW -> own(figures.within(division).values(), window);
            case ABOVE ->
                element.declared().additive().divisions()
                        ? above(division, window)
                        : stated(division, window).map(Total::of).orElse(Total.none(Gap.NOT_ADDITIVE_OVER_DIVISIONS));
        };
    }

    private Total above(DivisionCode division, Window window) {
        Total total = direct(division, element.collectionLevel(), window);
        leaves(division, element.collectionLevel()).forEach(leaf -> total.add(leaf(leaf, window)));
        return total;
    }

    /** Divisions of a level that anything was reported for, in or below them. */
    Set<DivisionCode> leaves(DivisionCode division, DivisionLevel level) {
        Set<DivisionCode> leaves = new LinkedHashSet<>();
        figures.within(division).keySet().forEach(code -> Leaves.leafOf(DivisionCode.parse(code), level)
                .ifPresent(leaves::add));
        return leaves;
    }

    /** Own figures of units attached above the level. */
    Total direct(DivisionCode division, DivisionLevel level, Window window) {
        List<ElementFigures.Place> attached = new ArrayList<>();
        figures.within(division).forEach((code, place) -> {
            if (Leaves.place(DivisionCode.parse(code), level) == Leaves.Place.ABOVE) {
                attached.add(place);
            }
        });
        return own(attached, window);
    }

    /** A flow is decided month by month: the whole division's figure where there is one, else its units'. */
    private Total leaf(DivisionCode leaf, Window window) {
        if (element.kind() != Kind.FLOW) {
            return part(leaf, window);
        }
        List<Window> parts = counting.parts(window);
        if (parts.isEmpty()) {
            return Total.none(Gap.FINER_THAN_REPORTED);
        }
        if (parts.size() > 1 && !counting.additive()) {
            return Total.none(Gap.NOT_ADDITIVE_OVER_PERIODS);
        }
        Total total = new Total();
        for (Window each : parts) {
            Total part = part(leaf, each);
            if (!part.isPresent()) {
                total.partMissing();
            }
            total.add(part);
        }
        return total;
    }

    private Total part(DivisionCode leaf, Window window) {
        Optional<Amount> whole = stated(leaf, window);
        if (whole.filter(Amount::isPresent).isPresent()) {
            return Total.of(whole.get());
        }
        Total own = element.declared().additive().divisions()
                ? own(figures.within(leaf).values(), window)
                : Total.none(Gap.NOT_ADDITIVE_OVER_DIVISIONS);
        return own.isPresent() || whole.isEmpty() ? own : Total.of(whole.get());
    }

    private Total own(Iterable<ElementFigures.Place> places, Window window) {
        Total total = new Total();
        for (ElementFigures.Place place : places) {
            for (Map.Entry<String, Series> unit : place.all().entrySet()) {
                if (!unit.getKey().equals(ElementFigures.WHOLE)) {
                    total.add(counting.over(unit.getValue(), window));
                }
            }
        }
        return total;
    }

    /** The divisions for which somebody's cumulative value gets less on its way. */
    List<String> falling(DivisionCode division, Window window) {
        return figures.within(division).entrySet().stream()
                .filter(place ->
                        place.getValue().all().values().stream().anyMatch(series -> counting.falls(series, window)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What was stated for the division as a whole. */
    Optional<Amount> stated(DivisionCode division, Window window) {
        return Optional.ofNullable(figures.at(division.text()))
                .map(ElementFigures.Place::whole)
                .map(series -> counting.over(series, window));
    }

    /** What one unit gave of its own. */
    Optional<Amount> own(DivisionCode division, String unit, Window window) {
        return Optional.ofNullable(figures.at(division.text()))
                .map(place -> place.all().get(unit))
                .map(series -> counting.over(series, window));
    }

    /** Units attached above a level that gave something. */
    Map<String, DivisionCode> directUnits(DivisionCode division, DivisionLevel level) {
        Map<String, DivisionCode> units = new java.util.TreeMap<>();
        figures.within(division).forEach((code, place) -> {
            DivisionCode where = DivisionCode.parse(code);
            if (Leaves.place(where, level) == Leaves.Place.ABOVE) {
                place.all().keySet().stream()
                        .filter(unit -> !unit.equals(ElementFigures.WHOLE))
                        .forEach(unit -> units.put(unit, where));
            }
        });
        return units;
    }

    /** Units anywhere in the division that gave something of their own. */
    Set<String> units(DivisionCode division) {
        Set<String> units = new LinkedHashSet<>();
        figures.within(division)
                .values()
                .forEach(place -> units.addAll(place.all().keySet()));
        units.remove(ElementFigures.WHOLE);
        return units;
    }

    /** Last day of the last slot in the window for which anything was reported in the division. */
    Optional<LocalDate> lastReported(DivisionCode division, Window window) {
        return figures.within(division).values().stream()
                .flatMap(place -> place.all().values().stream())
                .flatMap(series -> series.lastSlotIn(window).stream())
                .max(Comparator.naturalOrder());
    }
}
