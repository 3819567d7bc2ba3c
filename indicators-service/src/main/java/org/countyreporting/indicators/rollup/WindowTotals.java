package org.countyreporting.indicators.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countyreporting.indicators.element.DataElement;
import org.countyreporting.indicators.rollup.ElementFigures.Place;
import org.countyreporting.indicators.window.Amount;
import org.countyreporting.indicators.window.Counting;
import org.countyreporting.indicators.window.Gap;
import org.countyreporting.indicators.window.Series;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;

/** What one data element comes to over one window, in any division; computed once for each, however often it is asked. */
public final class WindowTotals {

    private final DataElement element;
    private final ElementFigures figures;
    private final Gathering gathering;
    private final Counting counting;
    private final Window window;
    private final List<Window> parts;
    private final boolean cut;
    private final Map<DivisionCode, Total> totals = new HashMap<>();

    /** @param gathering the figures as the collection level sees them */
    WindowTotals(DataElement element, ElementFigures figures, Gathering gathering, Counting counting, Window window) {
        this.element = element;
        this.figures = figures;
        this.gathering = gathering;
        this.counting = counting;
        this.window = window;
        this.parts = counting.parts(window);
        this.cut = counting.isCut(window, parts);
    }

    /** The parts that are counted one by one: more than one only for what flows. */
    public List<Window> parts() {
        return parts;
    }

    public Total of(DivisionCode division) {
        Total total = totals.get(division);
        if (total == null) {
            total = summed(division);
            totals.put(division, total);
        }
        return total;
    }

    private Total summed(DivisionCode division) {
        return switch (Leaves.place(division, element.collectionLevel())) {
            case AT -> leaf(division);
            case BELOW -> own(figures.within(division).values(), this::over);
            case ABOVE ->
                element.isSummed()
                        ? above(division)
                        : stated(division).map(Total::of).orElse(Total.none(Gap.NOT_ADDITIVE_OVER_DIVISIONS));
        };
    }

    private Amount over(Series series) {
        return counting.over(series, window);
    }

    /** What was stated for a division as a whole. */
    Optional<Amount> stated(DivisionCode division) {
        return Optional.ofNullable(figures.at(division.text()))
                .map(Place::whole)
                .map(this::over);
    }

    private Total above(DivisionCode division) {
        Total total = own(gathering.above(division), this::over);
        gathering.leaves(division).forEach(leaf -> total.add(of(leaf)));
        return total;
    }

    /** A flow is decided month by month: the whole division's figure where there is one, else its units'. */
    private Total leaf(DivisionCode leaf) {
        if (parts.isEmpty()) {
            return Total.none(Gap.FINER_THAN_REPORTED);
        }
        if (parts.size() > 1 && !counting.additive()) {
            return Total.none(Gap.NOT_ADDITIVE_OVER_PERIODS);
        }
        Total total = parts.size() == 1 ? part(leaf, parts.get(0)) : sumOfParts(leaf);
        if (cut) {
            total.partMissing();
        }
        return total;
    }

    private Total sumOfParts(DivisionCode leaf) {
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

    private Total part(DivisionCode leaf, Window part) {
        Place place = figures.at(leaf.text());
        Amount whole = place == null || place.whole() == null ? null : counting.part(place.whole(), part);
        if (whole != null && whole.isPresent()) {
            return Total.of(whole);
        }
        Total own = element.isSummed()
                ? own(gathering.in(leaf), series -> counting.part(series, part))
                : Total.none(Gap.NOT_ADDITIVE_OVER_DIVISIONS);
        return own.isPresent() || whole == null ? own : Total.of(whole);
    }

    private static Total own(Iterable<Place> places, Function<Series, Amount> counted) {
        Total total = new Total();
        for (Place place : places) {
            place.units().forEach((unit, series) -> total.add(counted.apply(series)));
        }
        return total;
    }
}
