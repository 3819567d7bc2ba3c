package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final Pairing pairing;
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
        this.pairing = new Pairing(figures, codes, window);
        match();
    }

    private void match() {
        DivisionLevel level = subject.level();
        if (Leaves.place(division, level) != Leaves.Place.ABOVE
                || !subject.stated().isEmpty()) {
            take(division);
        } else {
            Set<DivisionCode> leaves = new TreeSet<>();
            codes.forEach(code -> leaves.addAll(figures.of(code).leaves(division, level)));
            leaves.forEach(this::take);
            takeDirect(level);
        }
        if (matched.isEmpty() && missing.isEmpty()) {
            missing.addAll(codes);
        }
    }

    private void take(DivisionCode leaf) {
        List<Total> given = totals.stream().map(each -> each.of(leaf)).toList();
        Set<String> absent = new TreeSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!given.get(i).isPresent()) {
                absent.add(codes.get(i));
            }
        }
        if (absent.isEmpty()) {
            pairing.of(given, (input, part) -> figures.over(codes.get(input), part)
                            .of(leaf))
                    .ifPresentOrElse(matched::add, () -> missing.addAll(pairing.incomplete(given)));
        } else if (absent.size() < codes.size()) {
            // Who gave nothing at all over this window may have reported for another that was read with it.
            missing.addAll(absent);
        }
    }

    /** One by one, like divisions: a product of what two units gave would mean nothing. */
    private void takeDirect(DivisionLevel level) {
        Map<String, DivisionCode> units = new TreeMap<>();
        codes.forEach(code -> units.putAll(figures.of(code).directUnits(division, level)));
        int year = subject.year().nameOf(window.last());
        units.forEach((unit, where) -> {
            // A list that may hold nulls.
            List<Total> given = new ArrayList<>();
            codes.forEach(code -> given.add(own(code, where, unit, window)));
            Set<String> owed = new HashSet<>();
            codes.forEach(code -> figures.expected(code, year, where).stream()
                    .filter(asked -> asked.unit().equals(unit))
                    .forEach(asked -> owed.add(code)));
            boolean gaveWhatItOwes = owed.stream().noneMatch(code -> given.get(codes.indexOf(code)) == null);
            if (gaveWhatItOwes && given.stream().anyMatch(Objects::nonNull)) {
                pairing.of(given, (input, part) -> own(codes.get(input), where, unit, part))
                        .ifPresent(matched::add);
            }
        });
    }

    /** Null where there is nothing. */
    private Total own(String code, DivisionCode where, String unit, Window part) {
        return figures.of(code)
                .own(where, unit, part)
                .filter(Amount::isPresent)
                .map(Total::of)
                .orElse(null);
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
