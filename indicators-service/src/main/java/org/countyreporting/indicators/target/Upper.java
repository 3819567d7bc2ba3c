package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;

/** What the upper end of a range means: a wish, or a limit not to be passed. */
public enum Upper {
    AMBITION,
    LIMIT;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
