package org.countyreporting.plans.document.figure;

/** A unit of measure (计量单位) or measure word (量词) as printed, and what it measures. */
public record Unit(String word, Sort sort, int end) {

    static final Unit NONE = new Unit("", Sort.NONE, -1);

    /** What a unit measures; the sections of the resource. */
    public enum Sort {
        COUNT,
        /** Counts when written in digits only: 12个县 is 个, 12县 is 县. */
        PLACE,
        AMOUNT,
        RATE,
        PERMILLE,
        POINTS,
        MULTIPLE,
        SCORE,
        AGE,
        DURATION,
        RANK,
        /** A word that begins like a unit and is none: 人民, 处方. */
        NONE;

        public boolean isRatio() {
            return this == RATE || this == PERMILLE;
        }

        public boolean isCounted() {
            return this == COUNT || this == PLACE;
        }
    }

    boolean isNone() {
        return sort == Sort.NONE;
    }
}
