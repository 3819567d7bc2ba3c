package org.countyreporting.indicators.calculation;

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
import java.util.function.Function;
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
    private final Map<Window, Map<DivisionCode, Total>> totals = new HashMap<>();
    private final Map<Window, List<Window>> parts = new HashMap<>();
    private final Map<DivisionLevel, Gathering> gathered = new EnumMap<>(DivisionLevel.class);

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

    /** Computed once, however often it is asked. */
    Total over(DivisionCode division, Window window) {
        Map<DivisionCode, Total> known = totals.computeIfAbsent(window, any -> new HashMap<>());
        Total total = known.get(division);
        if (total == null) {
            total = summed(division, window);
            known.put(division, total);
        }
        return total;
    }

    private Total summed(DivisionCode division, Window window) {
        return switch (Leaves.place(division, element.collectionLevel())) {
            case AT -> leaf(division, window);
            case BELOW -> own(figures.within(division).values(), series -> counting.over(series, window));
            case ABOVE ->
                element.declared().additive().divisions()
                        ? above(division, window)
                        : stated(division, window).map(Total::of).orElse(Total.none(Gap.NOT_ADDITIVE_OVER_DIVISIONS));
        };
    }

    private Total above(DivisionCode division, Window window) {
        Total total = own(gathered(element.collectionLevel()).above(division), series -> counting.over(series, window));
        leaves(division, element.collectionLevel()).forEach(leaf -> total.add(over(leaf, window)));
        return total;
    }

    private Gathering gathered(DivisionLevel level) {
        return gathered.computeIfAbsent(
                level, any -> new Gathering(figures.within(DivisionCode.NATION).values(), level));
    }

    /** Divisions of a level that anything was reported for, in or below them. */
    Collection<DivisionCode> leaves(DivisionCode division, DivisionLevel level) {
        return gathered(level).leaves(division);
    }

    /** A flow is decided month by month: the whole division's figure where there is one, else its units'. */
    private Total leaf(DivisionCode leaf, Window window) {
        if (element.kind() != Kind.FLOW) {
            return part(leaf, window);
        }
        List<Window> parts = this.parts.computeIfAbsent(window, counting::parts);
        if (parts.isEmpty()) {
            return Total.none(Gap.FINER_THAN_REPORTED);
        }
        if (parts.size() > 1 && !counting.additive()) {
            return Total.none(Gap.NOT_ADDITIVE_OVER_PERIODS);
        }
        if (parts.size() == 1) {
            return part(leaf, parts.get(0));
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
        ElementFigures.Place place = figures.at(leaf.text());
        Amount whole = place == null || place.whole() == null ? null : counting.part(place.whole(), window);
        if (whole != null && whole.isPresent()) {
            return Total.of(whole);
        }
        Total own = element.declared().additive().divisions()
                ? own(gathered(element.collectionLevel()).in(leaf), series -> counting.part(series, window))
                : Total.none(Gap.NOT_ADDITIVE_OVER_DIVISIONS);
        return own.isPresent() || whole == null ? own : Total.of(whole);
    }

    private static Total own(Iterable<ElementFigures.Place> places, Function<Series, Amount> counted) {
        Total total = new Total();
        for (ElementFigures.Place place : places) {
            place.all().forEach((unit, series) -> {
                if (!unit.equals(ElementFigures.WHOLE)) {
                    total.add(counted.apply(series));
                }
            });
        }
        return total;
    }

    /** The divisions for which somebody's cumulative value gets less on its way. */
    List<String> falling(DivisionCode division, Window window) {
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
    List<Survey.Reporter> reporters(DivisionCode division) {
        List<Survey.Reporter> reporters = new ArrayList<>();
        figures.within(division).forEach((code, place) -> place.all()
                .forEach((unit, series) -> reporters.add(new Survey.Reporter(DivisionCode.parse(code), unit, series))));
        return reporters;
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
        Map<String, DivisionCode> units = new TreeMap<>();
        gathered(level).above(division).forEach(place -> place.all().keySet().stream()
                .filter(unit -> !unit.equals(ElementFigures.WHOLE))
                .forEach(unit -> units.put(unit, place.division())));
        return units;
    }

    /** Units anywhere in the division that gave something of their own over the window. */
    Set<String> units(DivisionCode division, Window window) {
        Set<String> units = new LinkedHashSet<>();
        figures.within(division).values().forEach(place -> place.all().forEach((unit, series) -> {
            if (counting.over(series, window).isPresent()) {
                units.add(unit);
            }
        }));
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
