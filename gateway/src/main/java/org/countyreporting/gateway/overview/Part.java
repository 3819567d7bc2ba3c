package org.countyreporting.gateway.overview;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the overview, as one collection of a service tells it. */
@Schema(name = "OverviewPart", description = "A part of the overview, named after the collection it comes from")
public enum Part {
    PLANS,
    OBLIGATIONS,
    COMPLETENESS,
    RESULTS,
    FINDINGS;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
