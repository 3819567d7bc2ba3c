package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.rollup.Figures;
import org.countyreporting.indicators.rollup.Leaves;
import org.countyreporting.indicators.rollup.Total;
import org.countyreporting.indicators.rollup.WindowTotals;
import org.countyreporting.indicators.window.Amount;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.DivisionLevel;

/**
 * Sums the inputs of a rate over those divisions that gave all of them, so that no numerator meets the denominator of
 * others. Units attached above the collection level count with what they gave, unless a plan asked them for more.
 */
final class Matching {

    private final Figures figures;
    private final Subject subject;
    private final DivisionCode division;
    private final Window window;
    private final List<String> codes;
    private final List<WindowTotals> totals;
    /** What each matched division or unit gave, in the order of the codes; null where a unit was not asked for one. */
    private final List<List<Total>> matched = new ArrayList<>();

    private final Set<String> missing = new TreeSet<>();

    Matching(Figures figures, Subject subject, DivisionCode division, Window window) {
        this.figures = figures;
        this.subject = subject;
        this.division = division;
        this.window = window;
        this.codes = List.copyOf(subject.codes());
        this.totals = codes.stream().map(code -> figures.over(code, window)).toList();
        match();
    }

    private void match() {
        DivisionLevel level = subject.level();
        boolean summed = subject.elements().stream()
                .allMatch(element -> element.declared().additive().divisions());
        if (Leaves.place(division, level) != Leaves.Place.ABOVE || !summed) {
            take(given(division));
            return;
        }
        Set<DivisionCode> leaves = new TreeSet<>();
        codes.forEach(code -> leaves.addAll(figures.of(code).leaves(division, level)));
        for (DivisionCode leaf : leaves) {
            List<Total> given = given(leaf);
            // Who gave nothing at all over this window may have reported for another that was read with it.
            if (given.stream().anyMatch(Total::isPresent)) {
                take(given);
            }
        }
        takeDirect(level);
        if (matched.isEmpty() && missing.isEmpty()) {
            missing.addAll(codes);
        }
    }

    private List<Total> given(DivisionCode leaf) {
        List<Total> given = new ArrayList<>(codes.size());
        totals.forEach(each -> given.add(each.of(leaf)));
        return given;
    }

    private void take(List<Total> given) {
        boolean all = true;
        for (int i = 0; i < given.size(); i++) {
            if (!given.get(i).isPresent()) {
                missing.add(codes.get(i));
                all = false;
            }
        }
        if (all) {
            matched.add(given);
        }
    }

    /** One by one, like divisions: a product of what two units gave would mean nothing. */
    private void takeDirect(DivisionLevel level) {
        Map<String, DivisionCode> units = new TreeMap<>();
        codes.forEach(code -> units.putAll(figures.of(code).directUnits(division, level)));
        int year = subject.year().nameOf(window.last());
        units.forEach((unit, where) -> {
            Map<String, Total> given = new LinkedHashMap<>();
            codes.forEach(code -> figures.of(code)
                    .own(where, unit, window)
                    .filter(Amount::isPresent)
                    .ifPresent(amount -> given.put(code, Total.of(amount))));
            Set<String> owed = new HashSet<>();
            codes.forEach(code -> figures.expected(code, year, where).stream()
                    .filter(asked -> asked.unit().equals(unit))
                    .forEach(asked -> owed.add(code)));
            if (!given.isEmpty() && given.keySet().containsAll(owed)) {
                // A list that may hold nulls.
                matched.add(codes.stream().map(given::get).collect(Collectors.toCollection(ArrayList::new)));
            }
        });
    }

    /** Inputs that somebody did not give. */
    Set<String> missing() {
        return missing;
    }

    /** Everything that was summed, per input. */
    Map<String, Total> sums() {
        Map<String, Total> sums = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            int input = i;
            List<Total> given = matched.stream()
                    .map(totals -> totals.get(input))
                    .filter(Objects::nonNull)
                    .toList();
            if (!given.isEmpty()) {
                sums.put(codes.get(i), Total.sum(given));
            }
        }
        return sums;
    }

    /**
     * The value of a formula over what was matched. A product is taken in each division and then added up, as Σ rate ×
     * people is; what divides inside itself is a rate and taken over the sums, because rates are never added.
     */
    Optional<BigDecimal> evaluate(Formula formula, Map<String, Total> sums) {
        if (formula.isLinear() || formula.dividesByElement()) {
            return formula.evaluate(code -> Optional.ofNullable(sums.get(code)).map(Total::value));
        }
        return matched.stream()
                .flatMap(
                        given -> formula
                                .evaluate(code -> Optional.ofNullable(given.get(codes.indexOf(code)))
                                        .map(Total::value))
                                .stream())
                .reduce(BigDecimal::add);
    }
}
