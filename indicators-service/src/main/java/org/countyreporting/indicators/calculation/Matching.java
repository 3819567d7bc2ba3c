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
import org.countyreporting.indicators.formula.Formula;
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
    private final List<Map<String, Total>> matched = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    Matching(Figures figures, Subject subject, DivisionCode division, Window window) {
        this.figures = figures;
        this.subject = subject;
        this.division = division;
        this.window = window;
        match();
    }

    private void match() {
        DivisionLevel level = subject.level();
        boolean summed = subject.elements().stream()
                .allMatch(element -> element.declared().additive().divisions());
        if (Leaves.place(division, level) != Leaves.Place.ABOVE || !summed) {
            take(totals(division));
            return;
        }
        Set<DivisionCode> leaves = new TreeSet<>();
        subject.codes().forEach(code -> leaves.addAll(figures.of(code).leaves(division, level)));
        // Who gave nothing at all over this window may have reported for another that was read with it.
        leaves.stream()
                .map(this::totals)
                .filter(totals -> totals.values().stream().anyMatch(Total::isPresent))
                .forEach(this::take);
        takeDirect(level);
        if (matched.isEmpty() && missing.isEmpty()) {
            missing.addAll(subject.codes());
        }
    }

    private Map<String, Total> totals(DivisionCode leaf) {
        Map<String, Total> totals = new LinkedHashMap<>();
        subject.codes().forEach(code -> totals.put(code, figures.of(code).over(leaf, window)));
        return totals;
    }

    private void take(Map<String, Total> totals) {
        boolean all = true;
        for (Map.Entry<String, Total> input : totals.entrySet()) {
            if (!input.getValue().isPresent()) {
                missing.add(input.getKey());
                all = false;
            }
        }
        if (all) {
            matched.add(totals);
        }
    }

    /** One by one, like divisions: a product of what two units gave would mean nothing. */
    private void takeDirect(DivisionLevel level) {
        Map<String, DivisionCode> units = new TreeMap<>();
        subject.codes().forEach(code -> units.putAll(figures.of(code).directUnits(division, level)));
        int year = subject.year().nameOf(window.last());
        units.forEach((unit, where) -> {
            Map<String, Total> given = new LinkedHashMap<>();
            subject.codes().forEach(code -> figures.of(code)
                    .own(where, unit, window)
                    .filter(Amount::isPresent)
                    .ifPresent(amount -> given.put(code, Total.of(amount))));
            Set<String> owed = new HashSet<>();
            subject.codes().forEach(code -> figures.expected(code, year, where).stream()
                    .filter(asked -> asked.unit().equals(unit))
                    .forEach(asked -> owed.add(code)));
            if (!given.isEmpty() && given.keySet().containsAll(owed)) {
                matched.add(given);
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
        for (String code : subject.codes()) {
            List<Total> given = matched.stream()
                    .map(totals -> totals.get(code))
                    .filter(Objects::nonNull)
                    .toList();
            if (!given.isEmpty()) {
                sums.put(code, Total.sum(given));
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
                .flatMap(totals ->
                        formula
                                .evaluate(code ->
                                        Optional.ofNullable(totals.get(code)).map(Total::value))
                                .stream())
                .reduce(BigDecimal::add);
    }
}
