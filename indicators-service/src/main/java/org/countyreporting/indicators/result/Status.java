package org.countyreporting.indicators.result;

import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which values count: accepted ones, or the newest submitted with the accepted behind them. */
@Schema(name = "ResultStatus", description = "Which values count")
public enum Status {
    ACCEPTED,
    PROVISIONAL;

    @com.fasterxml.jackson.annotation.JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
