package org.countyreporting.plans.document.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;

/** What a quantitative statement says. */
public enum FactKind {
    COUNT,
    RATE,
    PERMILLE,
    AMOUNT,
    /** A part of a whole (占). */
    SHARE,
    /** A place in a ranking (全省第2). */
    RANK,
    /** Something promised, with a number or only with a day. */
    TARGET,
    /** How much of a task is done (完成率). */
    COMPLETION,
    /** What is missing (缺口, 还差). */
    GAP,
    RANGE;

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
