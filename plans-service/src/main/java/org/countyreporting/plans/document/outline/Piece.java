package org.countyreporting.plans.document.outline;

import java.util.ArrayList;
import java.util.List;
import org.countyreporting.plans.document.label.Label;
import org.countyreporting.plans.document.label.LabelStyle;

/** A labelled piece while its place among the others is being found. */
final class Piece {

    final Label label;
    final List<Piece> children = new ArrayList<>();

    private boolean holdsBlocks;
    private boolean holdsRanked;

    Piece(Label label) {
        this.label = label;
    }

    void add(Piece child) {
        children.add(child);
        holdsBlocks |= child.isBlock();
        holdsRanked |= child.label.style().isRanked();
    }

    boolean holdsBlocks() {
        return holdsBlocks;
    }

    /** Whether counted pieces stand below it, lists told off aside. */
    boolean holdsRanked() {
        return holdsRanked;
    }

    boolean hasChildLike(Label other) {
        return !children.isEmpty() && children.get(0).label.isLike(other);
    }

    boolean is(LabelStyle style) {
        return label.style() == style;
    }

    /** A counted list inside one paragraph: whatever begins a new line is past it. */
    boolean isRunIn() {
        return !label.startsLine();
    }

    /** 一是 and 第一， are told off within whatever they stand in. */
    boolean isTold() {
        return is(LabelStyle.SPOKEN) || is(LabelStyle.ORDINAL);
    }

    boolean isBlock() {
        return is(LabelStyle.BLOCK);
    }
}
