package org.countyreporting.plans.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the promised change is counted in: points of a rate (百分点), percent of the baseline, or an amount. */
@Schema(
        description = "points of a rate, percent of the baseline, or an amount",
        enumeration = {"points", "percent", "amount"},
        examples = "points")
public enum Change {
    POINTS,
    PERCENT,
    AMOUNT;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
