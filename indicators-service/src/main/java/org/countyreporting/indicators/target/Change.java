package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;

/** What a promised change is counted in. */
public enum Change {
    POINTS,
    PERCENT,
    AMOUNT;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
