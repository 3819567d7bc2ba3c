package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target stands; in the order in which they are tried. */
@Schema(name = "ResultState", description = "How a target stands")
public enum State {
    NO_NUMBER,
    NO_BASELINE,
    NOT_COMPARABLE,
    NO_ACTUAL,
    OVER,
    EXCEEDED,
    MET,
    MET_LATE,
    MISSED,
    ON_TRACK,
    BEHIND,
    OPEN;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
