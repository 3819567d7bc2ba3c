package org.countyreporting.indicators.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClaimVerdict", description = "Whether accepted figures bear a claim out")
enum Verdict {
    /** Rounded at the claim's decimals, an accepted value is what it says. */
    AGREES,
    DIFFERS,
    /** There is nothing to hold it against. */
    UNKNOWN;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
