package org.countyreporting.indicators.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** A row of the table of observations, as far as one source says it. */
record Stated(Key key, BigDecimal value, LocalDate asOf, boolean approximate, String note, long origin) {

    record Key(int element, LocalDate slot, String division, String unit, String period, boolean accepted) {}

    /** The same value said by the same act. */
    boolean isSameAs(Stated other) {
        return other != null
                && value.compareTo(other.value) == 0
                && asOf.equals(other.asOf)
                && approximate == other.approximate
                && Objects.equals(note, other.note)
                && origin == other.origin;
    }
}
