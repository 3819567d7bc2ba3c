package org.countyreporting.indicators.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countyreporting.vocabulary.DivisionCode;

/** Orders divisions by what they reached, by nothing else: equals share a place and the next is skipped (1, 2, 2, 4). */
public final class Ranking {

    private Ranking() {}

    /**
     * The place of every division that has a value.
     *
     * @param lowerIsBetter whether the lowest value comes first
     */
    public static Map<DivisionCode, Integer> places(Map<DivisionCode, BigDecimal> values, boolean lowerIsBetter) {
        List<Map.Entry<DivisionCode, BigDecimal>> ordered = values.entrySet().stream()
                .sorted(
                        lowerIsBetter
                                ? Map.Entry.comparingByValue()
                                : Map.Entry.<DivisionCode, BigDecimal>comparingByValue()
                                        .reversed())
                .toList();
        Map<DivisionCode, Integer> places = new HashMap<>();
        int place = 0;
        for (int i = 0; i < ordered.size(); i++) {
            boolean tie = i > 0
                    && ordered.get(i).getValue().compareTo(ordered.get(i - 1).getValue()) == 0;
            place = tie ? place : i + 1;
            places.put(ordered.get(i).getKey(), place);
        }
        return places;
    }

    /** What each division has, without those that have nothing. */
    public static Map<DivisionCode, BigDecimal> values(
            Iterable<DivisionCode> divisions, Function<DivisionCode, BigDecimal> value) {
        Map<DivisionCode, BigDecimal> values = new LinkedHashMap<>();
        for (DivisionCode division : divisions) {
            BigDecimal reached = value.apply(division);
            if (reached != null) {
                values.put(division, reached);
            }
        }
        return values;
    }

    /** Places now, held against those of the period before. */
    public static Map<DivisionCode, Rank> ranks(Map<DivisionCode, Integer> now, Map<DivisionCode, Integer> before) {
        Map<DivisionCode, Rank> ranks = new HashMap<>();
        now.forEach((division, place) -> {
            Integer earlier = before.get(division);
            ranks.put(division, new Rank(place, now.size(), earlier == null ? null : earlier - place));
        });
        return ranks;
    }
}
