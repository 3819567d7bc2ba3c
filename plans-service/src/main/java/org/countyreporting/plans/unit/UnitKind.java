package org.countyreporting.plans.unit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit may report for: a commission (卫生健康委) for its whole division and itself, an institution for itself. */
@Schema(
        description = "commission: may report for its whole division and for itself; institution: for itself",
        enumeration = {"commission", "institution"},
        examples = "commission")
public enum UnitKind {
    COMMISSION,
    INSTITUTION;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
