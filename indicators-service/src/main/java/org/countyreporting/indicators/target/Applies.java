package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;

/** Whether a target is for the division as a whole or for each division in it (各县市区均). */
public enum Applies {
    TOTAL,
    EACH;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
