package org.countyreporting.indicators.rollup;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.countyreporting.indicators.window.Series;
import org.countyreporting.vocabulary.DivisionCode;

/** Everything in force for one data element, by division and reporter. */
public final class ElementFigures {

    public static final String WHOLE = "";

    private final NavigableMap<String, Place> places = new TreeMap<>();

    /** What was reported for one division: by the whole, and by single units in it. */
    static final class Place {

        private final DivisionCode division;
        private final NavigableMap<String, Series> byUnit = new TreeMap<>();
        private Series whole;

        private Place(DivisionCode division) {
            this.division = division;
        }

        DivisionCode division() {
            return division;
        }

        /** Null where nothing was reported for the division as a whole. */
        Series whole() {
            return whole;
        }

        /** What single units gave of their own. */
        Map<String, Series> units() {
            return byUnit.tailMap(WHOLE, false);
        }

        Map<String, Series> all() {
            return byUnit;
        }

        private Series series(String unit) {
            Series series = byUnit.computeIfAbsent(unit, id -> new Series());
            if (unit.equals(WHOLE)) {
                whole = series;
            }
            return series;
        }
    }

    Series series(String division, String unit) {
        return places.computeIfAbsent(division, code -> new Place(DivisionCode.parse(code)))
                .series(unit);
    }

    Place at(String division) {
        return places.get(division);
    }

    /** The division and all below. */
    NavigableMap<String, Place> within(DivisionCode division) {
        return Gathering.within(places, division);
    }
}
