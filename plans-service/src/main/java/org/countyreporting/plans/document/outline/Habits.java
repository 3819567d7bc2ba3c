package org.countyreporting.plans.document.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.plans.document.label.Label;
import org.countyreporting.plans.document.label.LabelStyle;

/** Under what kind of piece each kind of label stood last. A document keeps to what it has begun. */
final class Habits {

    private record Kind(LabelStyle style, char variant) {

        static Kind of(Label label) {
            return new Kind(label.style(), label.variant());
        }
    }

    private final Map<Kind, Kind> holders = new HashMap<>();

    /** @param holder null for a label at the outermost level, which sets no example */
    void saw(Label label, Label holder) {
        if (holder == null) {
            holders.remove(Kind.of(label));
        } else {
            holders.put(Kind.of(label), Kind.of(holder));
        }
    }

    /** The depth below the open piece of the kind that held such a label last, when nothing between holds it; else −1. */
    int depth(Label label, List<Piece> open) {
        Kind holder = holders.get(Kind.of(label));
        for (int depth = open.size() - 1; depth >= 0 && holder != null; depth--) {
            Label piece = open.get(depth).label;
            if (Kind.of(piece).equals(holder)) {
                return depth + 1;
            }
            if (!piece.style().isRanked() || piece.style().compareTo(label.style()) <= 0) {
                return -1;
            }
        }
        return -1;
    }
}
