package org.countyreporting.indicators.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a batch that holds rejected rows. */
@Schema(name = "IntakeMode", description = "What becomes of a batch that holds rejected rows")
public enum Mode {
    /** All or nothing. */
    ATOMIC,
    /** What is right is kept. */
    PARTIAL;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
