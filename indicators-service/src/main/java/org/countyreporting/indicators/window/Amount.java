package org.countyreporting.indicators.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an element comes to over a window, from one reporter.
 *
 * @param value null when it cannot be told
 * @param asOf the latest as-of date behind it; null for values fixed for a year
 * @param present how many of the window's parts are there
 * @param parts how many there should be
 * @param figures the values it was made of
 * @param gap why it cannot be told; null when it can
 */
public record Amount(BigDecimal value, LocalDate asOf, int present, int parts, List<Figure> figures, Gap gap) {

    static Amount of(BigDecimal value, LocalDate asOf, Figure... figures) {
        return new Amount(value, asOf, 1, 1, List.of(figures), null);
    }

    static Amount none(Gap gap) {
        return new Amount(null, null, 0, 1, List.of(), gap);
    }

    public boolean isPresent() {
        return value != null;
    }

    public boolean isComplete() {
        return present >= parts;
    }
}
