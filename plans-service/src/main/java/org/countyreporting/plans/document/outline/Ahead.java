package org.countyreporting.plans.document.outline;

import java.util.List;
import org.countyreporting.plans.document.label.Label;
import org.countyreporting.plans.document.label.LabelStyle;

/** Looks ahead for the next label of a style. It only ever moves on, so that all looks together pass the text once. */
final class Ahead {

    private final List<Label> labels;
    private final int[] next = new int[LabelStyle.values().length];

    Ahead(List<Label> labels) {
        this.labels = labels;
    }

    /** The index of the next label of a style after an index that never falls from call to call. */
    int next(LabelStyle style, int after) {
        int i = Math.max(next[style.ordinal()], after + 1);
        while (i < labels.size() && labels.get(i).style() != style) {
            i++;
        }
        next[style.ordinal()] = i;
        return i;
    }

    Label at(int index) {
        return index < labels.size() ? labels.get(index) : null;
    }
}
