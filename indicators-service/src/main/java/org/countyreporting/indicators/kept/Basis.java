package org.countyreporting.indicators.kept;

import java.time.LocalDate;
import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;

/** What something computed rests on: values of some data elements, in a division and everywhere below it. */
public record Basis(DivisionCode division, List<Part> parts) {

    /** No values: what everything rests on, definitions and plans, changes for all at once. */
    public static final Basis DEFINITIONS = new Basis(DivisionCode.NATION, List.of());

    /**
     * Values of one data element.
     *
     * @param element its number
     * @param first the earliest slot, by its last day
     * @param last the latest
     */
    public record Part(int element, LocalDate first, LocalDate last) {

        boolean touches(LocalDate from, LocalDate to) {
            return !first.isAfter(to) && !last.isBefore(from);
        }
    }
}
