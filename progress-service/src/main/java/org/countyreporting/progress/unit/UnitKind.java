package org.countyreporting.progress.unit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.countyreporting.progress.plan.Scope;

/** What a unit may speak for: a commission for its whole division and for itself, an institution for itself. */
public enum UnitKind {
    COMMISSION,
    INSTITUTION;

    /** What its figures stand for where the plan does not say. */
    public Scope usualScope() {
        return this == COMMISSION ? Scope.WHOLE : Scope.OWN;
    }

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
