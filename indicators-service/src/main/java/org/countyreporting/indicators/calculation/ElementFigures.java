package org.countyreporting.indicators.calculation;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.countyreporting.indicators.window.Series;
import org.countyreporting.vocabulary.DivisionCode;

/** Everything in force for one data element, by division and reporter. */
final class ElementFigures {

    static final String WHOLE = "";

    private final NavigableMap<String, Place> places = new TreeMap<>();

    /** What was reported for one division: by the whole, and by single units in it. */
    static final class Place {

        private final DivisionCode division;
        private final Map<String, Series> byUnit = new TreeMap<>();

        private Place(DivisionCode division) {
            this.division = division;
        }

        DivisionCode division() {
            return division;
        }

        Series whole() {
            return byUnit.get(WHOLE);
        }

        Map<String, Series> all() {
            return byUnit;
        }
    }

    Series series(String division, String unit) {
        return places.computeIfAbsent(division, code -> new Place(DivisionCode.parse(code)))
                .byUnit
                .computeIfAbsent(unit, id -> new Series());
    }

    Place at(String division) {
        return places.get(division);
    }

    /** The division and all below. */
    NavigableMap<String, Place> within(DivisionCode division) {
        return Gathering.within(places, division);
    }
}
