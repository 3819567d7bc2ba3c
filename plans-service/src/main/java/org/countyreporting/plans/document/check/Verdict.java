package org.countyreporting.plans.document.check;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;

/** How a printed figure stands to the exact one. */
public enum Verdict {
    /** The exact one, rounded half up to the printed decimals. */
    AGREES,
    /** The exact one, cut off at the printed decimals where it should have been rounded. */
    TRUNCATED,
    WRONG;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
