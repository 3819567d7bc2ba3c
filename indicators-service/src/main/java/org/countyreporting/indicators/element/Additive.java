package org.countyreporting.indicators.element;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Over what values may be added up; where they may not, only a stated value counts. */
@Schema(
        name = "DataElementAdditive",
        description = "Over what values may be added up; where they may not, only a stated value counts")
public record Additive(
        @Schema(description = "Over divisions", defaultValue = "true", examples = "true") Boolean divisions,
        @Schema(description = "Over periods", defaultValue = "true", examples = "true") Boolean periods) {

    public Additive {
        divisions = divisions == null || divisions;
        periods = periods == null || periods;
    }
}
