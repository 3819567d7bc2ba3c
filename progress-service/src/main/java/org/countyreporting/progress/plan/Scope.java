package org.countyreporting.progress.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure stands for (口径): the whole division (全辖区), or the unit's own work (本单位). */
@Schema(
        name = "FigureScope",
        description = "whole: for the reporter's whole division; own: for its own work",
        examples = "whole")
public enum Scope {
    WHOLE,
    OWN;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
