package org.countyreporting.indicators.element;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a value of a data element speaks of. */
@Schema(
        name = "DataElementKind",
        description =
                "What a value speaks of: flow is an amount within the period, cumulative since the start of the statistical year, stock a level at a date, fixed one value for every period inside its own")
public enum Kind {
    /** Amount within the period (当期数). */
    FLOW,
    /** Amount since the start of the statistical year (累计数). */
    CUMULATIVE,
    /** Level at a date (时点数). */
    STOCK,
    /** One value for every period inside its own (年度定数), such as an annual task number. */
    FIXED;

    /** Whether it grows with time. */
    public boolean isAccruing() {
        return this == FLOW || this == CUMULATIVE;
    }

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
