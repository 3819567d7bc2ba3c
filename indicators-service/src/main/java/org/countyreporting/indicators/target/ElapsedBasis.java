package org.countyreporting.indicators.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What elapsed time is counted in. */
@Schema(name = "ResultElapsedBasis", description = "What elapsed time is counted in")
public enum ElapsedBasis {
    DAYS,
    MONTHS;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
