package org.countyreporting.indicators.kept;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countyreporting.vocabulary.DivisionCode;

/** What something computed rests on: values of some data elements, in a division and everywhere below it. */
public record Basis(DivisionCode division, List<Part> parts) {

    /** No values: what everything rests on, definitions and plans, changes for all at once. */
    public static final Basis DEFINITIONS = new Basis(DivisionCode.NATION, List.of());

    /** What rests on all of these: somewhere in the smallest division around them. */
    static Basis around(Collection<Basis> bases) {
        DivisionCode division = null;
        Map<Integer, Part> parts = new TreeMap<>();
        for (Basis basis : bases) {
            if (!basis.parts.isEmpty()) {
                division = division == null ? basis.division : around(division, basis.division);
                basis.parts.forEach(part -> parts.merge(part.element(), part, Part::around));
            }
        }
        return division == null ? DEFINITIONS : new Basis(division, List.copyOf(parts.values()));
    }

    private static DivisionCode around(DivisionCode one, DivisionCode other) {
        DivisionCode around = one;
        while (!around.covers(other)) {
            around = around.parent().orElseThrow();
        }
        return around;
    }

    /**
     * Values of one data element.
     *
     * @param element its number
     * @param first the earliest slot, by its last day
     * @param last the latest
     */
    public record Part(int element, LocalDate first, LocalDate last) {

        Part around(Part other) {
            return new Part(
                    element,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }

        boolean touches(LocalDate from, LocalDate to) {
            return !first.isAfter(to) && !last.isBefore(from);
        }
    }
}
