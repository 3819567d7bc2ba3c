package org.countyreporting.indicators.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.countyreporting.indicators.rollup.ElementFigures.Place;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;

/** The places of one element as a level sees them: gathered in its divisions, or lying above them. */
final class Gathering {

    private final NavigableMap<String, DivisionCode> leaves = new TreeMap<>();
    private final Map<DivisionCode, List<Place>> inLeaf = new HashMap<>();
    private final NavigableMap<String, Place> above = new TreeMap<>();

    Gathering(Collection<Place> places, DivisionLevel level) {
        for (Place place : places) {
            Leaves.leafOf(place.division(), level)
                    .ifPresentOrElse(
                            leaf -> {
                                leaves.put(leaf.text(), leaf);
                                inLeaf.computeIfAbsent(leaf, any -> new ArrayList<>())
                                        .add(place);
                            },
                            () -> above.put(place.division().text(), place));
        }
    }

    /** Divisions of the level inside a division that anything was reported for, in or below them. */
    Collection<DivisionCode> leaves(DivisionCode division) {
        return within(leaves, division).values();
    }

    /** What was reported for one division of the level and below it. */
    List<Place> in(DivisionCode leaf) {
        return inLeaf.getOrDefault(leaf, List.of());
    }

    /** Places inside a division that lie above the level. */
    Collection<Place> above(DivisionCode division) {
        return within(above, division).values();
    }

    static <T> NavigableMap<String, T> within(NavigableMap<String, T> byCode, DivisionCode division) {
        String prefix = division.prefix();
        return byCode.subMap(prefix, true, prefix + '~', true);
    }
}
