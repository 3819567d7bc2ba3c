package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an actual is held against a target (比较方式). */
@Schema(name = "ResultComparator", description = "How an actual is held against a target")
public enum Comparator {
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    BETWEEN,
    INCREASE_BY,
    DECREASE_BY,
    EVENT,
    NO_NUMBER;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
