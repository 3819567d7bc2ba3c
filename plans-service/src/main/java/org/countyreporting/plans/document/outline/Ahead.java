package org.countyreporting.plans.document.outline;

import java.util.Arrays;
import java.util.List;
import org.countyreporting.plans.document.label.Label;
import org.countyreporting.plans.document.label.LabelStyle;

/** Looks ahead for the next label of a style, found by halving. */
final class Ahead {

    private final List<Label> labels;
    private final int[][] places = new int[LabelStyle.values().length][];

    Ahead(List<Label> labels) {
        this.labels = labels;
        int[] sizes = new int[places.length];
        labels.forEach(label -> sizes[label.style().ordinal()]++);
        Arrays.setAll(places, style -> new int[sizes[style]]);
        Arrays.fill(sizes, 0);
        for (int i = 0; i < labels.size(); i++) {
            int style = labels.get(i).style().ordinal();
            places[style][sizes[style]++] = i;
        }
    }

    /** The index of the next label of a style after an index; past the last one when there is none. */
    int next(LabelStyle style, int after) {
        int[] indexes = places[style.ordinal()];
        int found = Arrays.binarySearch(indexes, after + 1);
        int next = found < 0 ? -found - 1 : found;
        return next < indexes.length ? indexes[next] : labels.size();
    }

    Label at(int index) {
        return index < labels.size() ? labels.get(index) : null;
    }
}
