package org.countyreporting.plans.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How elapsed time is counted where it is the measure: in days, or in whole months. */
@Schema(
        description = "Elapsed time counted in days or in whole months",
        enumeration = {"days", "months"},
        examples = "days")
public enum ElapsedBasis {
    DAYS,
    MONTHS;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
