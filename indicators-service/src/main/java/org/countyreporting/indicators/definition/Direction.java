package org.countyreporting.indicators.definition;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way is better, if either is. */
@Schema(name = "IndicatorDirection", description = "Which way is better, if either is")
public enum Direction {
    NEUTRAL,
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
