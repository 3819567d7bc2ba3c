package org.countyreporting.indicators.observation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;

/** What becomes of a batch that holds rejected rows. */
public enum Mode {
    /** All or nothing. */
    ATOMIC,
    /** What is right is kept. */
    PARTIAL;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
