package org.countyreporting.indicators.observation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a value was accepted or waits for it. */
@Schema(name = "ObservationStatus", description = "Whether a value was accepted or waits for it")
public enum ObservationStatus {
    ACCEPTED,
    PROVISIONAL;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
