package org.countyreporting.indicators.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FindingState",
        description =
                "Open until judged; explained: the figures are right; corrected: they were not, or it no longer holds")
public enum FindingState {
    OPEN,
    EXPLAINED,
    CORRECTED;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
