package org.countyreporting.plans.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the upper end of a range is meant: a wish (2至3个), or a limit not to be crossed (床位使用率 85–93%). */
@Schema(
        description = "ambition: the upper end is a wish; limit: it is not to be crossed",
        enumeration = {"ambition", "limit"},
        examples = "ambition")
public enum Upper {
    AMBITION,
    LIMIT;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
