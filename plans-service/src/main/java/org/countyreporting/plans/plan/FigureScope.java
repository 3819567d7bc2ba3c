package org.countyreporting.plans.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a figure speaks for the reporter's whole division or for its own work. */
@Schema(
        description = "whole: for the reporter's whole division; own: for its own work",
        enumeration = {"whole", "own"},
        examples = "whole")
public enum FigureScope {
    WHOLE,
    OWN;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
