package org.countyreporting.plans.target;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an actual is held against a target. */
@Schema(
        description =
                "at-least (不低于), at-most (不超过), exactly, between (a range), increase-by and decrease-by (a change from a baseline), event (something that happens, 通过验收), no-number (nothing is printed, 完成年度目标)",
        enumeration = {"at-least", "at-most", "exactly", "between", "increase-by", "decrease-by", "event", "no-number"},
        examples = "at-least")
public enum Comparator {
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    BETWEEN,
    INCREASE_BY,
    DECREASE_BY,
    EVENT,
    NO_NUMBER;

    public boolean isChange() {
        return this == INCREASE_BY || this == DECREASE_BY;
    }

    /** Whether a number is promised at all. */
    public boolean hasNumber() {
        return this != EVENT && this != NO_NUMBER;
    }

    /** Whether it may be a range. */
    public boolean hasRange() {
        return this == BETWEEN || isChange();
    }

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
