package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;

/** What the expected share rests on. */
public enum Basis {
    MILESTONE,
    ELAPSED,
    NONE;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
