package org.countyreporting.plans.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To the division as a whole, or to each below it (各县市区均…). */
@Schema(
        description = "total: to the division as a whole; each: every division below has to meet it",
        enumeration = {"total", "each"},
        examples = "total")
public enum Applies {
    TOTAL,
    EACH;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
