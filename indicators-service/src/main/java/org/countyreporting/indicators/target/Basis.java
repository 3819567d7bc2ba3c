package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the expected share rests on. */
@Schema(name = "ResultBasis", description = "What an expected share rests on")
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
