package org.countyreporting.indicators.window;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value in force.
 *
 * @param id the observation it came from
 * @param asOf the day it speaks of
 * @param doubtful whether another source says otherwise
 */
public record Figure(
        long id, BigDecimal value, LocalDate asOf, boolean provisional, boolean approximate, boolean doubtful) {

    public static Figure of(String value, LocalDate asOf) {
        return new Figure(0, new BigDecimal(value), asOf, false, false, false);
    }
}
