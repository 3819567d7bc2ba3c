package org.countyreporting.indicators.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countyreporting.indicators.rollup.Figures;
import org.countyreporting.indicators.rollup.Total;
import org.countyreporting.indicators.window.Window;

/**
 * Pairs what one division or unit gave of several inputs month by month: where one lacks a month, that month of the others
 * does not count either, so that no month's numerator meets the denominator of other months. Levels have no months.
 */
final class Pairing {

    private final Figures figures;
    private final List<String> codes;
    private final Window window;
    /** Inputs that accrue, by their position. */
    private final List<Integer> accruing;

    Pairing(Figures figures, List<String> codes, Window window) {
        this.figures = figures;
        this.codes = codes;
        this.window = window;
        this.accruing = IntStream.range(0, codes.size())
                .filter(input -> figures.of(codes.get(input)).element().kind().isAccruing())
                .boxed()
                .toList();
    }

    /** What an input comes to over a part. */
    interface OfPart {
        /** Null, or without a value, where there is nothing. */
        Total of(int input, Window part);
    }

    /**
     * What counts of that which was given over the whole window.
     *
     * @param given in the order of the codes; null where an input is not asked for
     * @return empty when no month has all inputs
     */
    Optional<List<Total>> of(List<Total> given, OfPart ofPart) {
        // Of levels there is all or nothing: they are never incomplete.
        if (given.stream().allMatch(total -> total == null || total.isComplete())) {
            return Optional.of(given);
        }
        List<Integer> paired =
                accruing.stream().filter(input -> given.get(input) != null).toList();
        if (paired.size() < 2) {
            return Optional.of(given);
        }
        Map<Integer, List<Total>> counted = new HashMap<>();
        for (Window part : parts(paired)) {
            Map<Integer, Total> together = new HashMap<>();
            for (int input : paired) {
                Total total = ofPart.of(input, part);
                if (total != null && total.isPresent()) {
                    together.put(input, total);
                }
            }
            if (together.size() == paired.size()) {
                together.forEach((input, total) ->
                        counted.computeIfAbsent(input, any -> new ArrayList<>()).add(total));
            }
        }
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        List<Total> pairs = new ArrayList<>(given);
        counted.forEach((input, totals) -> pairs.set(input, Total.sum(totals).partMissing()));
        return Optional.of(pairs);
    }

    /** The months, or whatever they are reported by, that all of them have; empty when they have none in common. */
    private List<Window> parts(List<Integer> inputs) {
        Set<List<Window>> different = inputs.stream()
                .map(input -> figures.over(codes.get(input), window).parts())
                .collect(Collectors.toSet());
        return different.size() == 1 ? different.iterator().next() : List.of();
    }

    /** Those that lack a month. */
    List<String> incomplete(List<Total> given) {
        return accruing.stream()
                .filter(input -> !given.get(input).isComplete())
                .map(codes::get)
                .toList();
    }
}
