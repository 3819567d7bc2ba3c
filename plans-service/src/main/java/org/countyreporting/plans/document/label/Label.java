package org.countyreporting.plans.document.label;

/**
 * A label found in a clean text.
 *
 * @param variant tells apart 1. and 1、 or ● and ■
 * @param number what it counts; 0 where nothing is counted
 * @param role of a block; NONE otherwise
 * @param startsLine whether nothing but space stands before it on its line
 */
public record Label(LabelStyle style, char variant, int number, Role role, int from, int to, boolean startsLine) {

    /** Whether it is written in the same way, number aside. */
    public boolean isLike(Label other) {
        return style == other.style && variant == other.variant;
    }

    /** Whether it is the one to come next after another in the same numbering. */
    public boolean follows(Label other) {
        return style == other.style && number == other.number + 1;
    }
}
