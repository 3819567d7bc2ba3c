package org.countyreporting.plans.document.outline;

import java.util.ArrayList;
import java.util.List;
import org.countyreporting.plans.document.label.Label;
import org.countyreporting.plans.document.label.LabelStyle;

/**
 * Which piece stands under which. Labels come one after the other; the pieces that are still open form a chain from the
 * outermost to the innermost, and each label closes some of them and opens its own:
 *
 * <ol>
 *   <li>A style that is open goes on there: its new piece is a sibling. Of several the one it continues is meant.
 *   <li>One that is not open goes where it stood before, under a piece of the same kind as then ({@link Habits}).
 *   <li>A counted style that is not open closes what convention puts below it (一、 before （一） before 1. …), unless that
 *       numbering visibly goes on afterwards: then this document nests them the other way round.
 *   <li>一是, 第一，, ● and ① stand under whatever is open. A list run into a paragraph ends with the paragraph.
 *   <li>A block (工作进展：) belongs to the innermost piece that begins a line, a unit's part to the block.
 * </ol>
 */
final class Nesting {

    /** Deeper than any document; a hostile one gets siblings from here on. */
    private static final int DEEPEST = 24;

    private static final int SKIP = 3;

    /** The least that makes a sibling: the style is the same. */
    private static final int LIKE_STYLE = 1;

    private final List<Piece> roots = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();
    private final Habits habits = new Habits();
    private final Ahead ahead;
    private int index;

    private Nesting(List<Label> labels) {
        ahead = new Ahead(labels);
    }

    static List<Piece> nest(List<Label> labels) {
        Nesting nesting = new Nesting(labels);
        for (Label label : labels) {
            nesting.place(label);
            nesting.index++;
        }
        return nesting.roots;
    }

    private void place(Label label) {
        int depth = Math.min(depth(label), DEEPEST);
        close(depth);
        Piece piece = new Piece(label);
        habits.saw(label, open.isEmpty() ? null : open.get(open.size() - 1).label);
        if (open.isEmpty()) {
            roots.add(piece);
        } else {
            open.get(open.size() - 1).add(piece);
        }
        open.add(piece);
    }

    private int depth(Label label) {
        return switch (label.style()) {
            case SPOKEN, ORDINAL -> told(label);
            case BULLET -> bullet(label);
            case BLOCK -> block(label);
            case UNIT -> unit(label);
            default -> counted(label);
        };
    }

    private int counted(Label label) {
        int sibling = continued(label);
        if (sibling >= 0) {
            return restartsInside(label, sibling) ? open.size() : sibling;
        }
        int usual = habits.depth(label, open);
        if (usual >= 0) {
            return usual;
        }
        int depth = open.size();
        while (depth > 0 && isClosedBy(label, depth - 1)) {
            depth--;
        }
        return depth;
    }

    /** The depth of the open piece that a label is the sibling of, or −1. */
    private int continued(Label label) {
        int best = -1;
        int fitting = 0;
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Label other = open.get(depth).label;
            int fits = other.style() == label.style() ? fits(label, other) : 0;
            if (fits > fitting) {
                fitting = fits;
                best = depth;
            }
        }
        // another way to write a number that has its own place
        return fitting == LIKE_STYLE && habits.depth(label, open) > best ? -1 : best;
    }

    /** How well a label goes on from another of its style; 0 when it does not. */
    private static int fits(Label label, Label other) {
        boolean alike = label.isLike(other);
        if (label.follows(other)) {
            boolean placed = other.startsLine() == label.startsLine();
            return LIKE_STYLE + 1 + (alike ? 1 : 0) + (placed ? 2 : 0);
        }
        return alike || label.number() > 1 ? LIKE_STYLE : 0;
    }

    /** A list that starts anew within the piece it would be a sibling of: in its paragraph, or in a block of it. */
    private boolean restartsInside(Label label, int sibling) {
        if (label.number() != 1 || label.style().isSectional()) {
            return false;
        }
        boolean withinParagraph = open.get(sibling).label.startsLine() && !label.startsLine();
        boolean withinBlock = open.subList(sibling + 1, open.size()).stream()
                .anyMatch(piece -> piece.isBlock() || piece.is(LabelStyle.UNIT));
        return withinParagraph && label.style() != LabelStyle.CIRCLED || withinBlock;
    }

    private boolean isClosedBy(Label label, int depth) {
        Piece piece = open.get(depth);
        if (piece.label.style().isRanked()) {
            return piece.label.style().compareTo(label.style()) > 0 && !goesOnAfter(label, depth);
        }
        if (piece.isBlock()) {
            return label.style().isSectional() || piece.label.role().isField() && label.startsLine();
        }
        if (piece.is(LabelStyle.UNIT)) {
            return label.style().isSectional();
        }
        boolean past = label.startsLine() && (piece.isRunIn() || !goesOnAfter(label, depth));
        return label.style().isSectional() || past;
    }

    /** Whether the numbering of an open piece goes on behind a list that begins here, before anything closes it. */
    private boolean goesOnAfter(Label label, int depth) {
        Piece piece = open.get(depth);
        if (label.number() != 1) {
            return false;
        }
        List<Piece> siblings = depth == 0 ? roots : open.get(depth - 1).children;
        if (siblings.size() > 1 && siblings.get(siblings.size() - 2).hasChildLike(label)) {
            return true;
        }
        int next = ahead.next(piece.label.style(), index);
        for (int above = 0; above < depth; above++) {
            if (ahead.next(open.get(above).label.style(), index) < next) {
                return false;
            }
        }
        Label goesOn = ahead.at(next);
        return goesOn != null
                && startsAnew(label, piece, next)
                && (isFurther(goesOn, piece.label) || piece.is(LabelStyle.BULLET) && goesOn.isLike(piece.label));
    }

    /** Whether a list of a higher kind counts from one again where the lower numbering goes on: then it is held by it. */
    private boolean startsAnew(Label label, Piece piece, int next) {
        Label anew = ahead.at(ahead.next(label.style(), next));
        return !piece.label.style().isRanked() || anew == null || anew.number() <= 1;
    }

    /** The next of a numbering, or one a little further on when some are missing. */
    private static boolean isFurther(Label label, Label before) {
        return label.number() > before.number() && label.number() <= before.number() + SKIP;
    }

    private int told(Label label) {
        int innermost = innermost(label.style());
        boolean anewBelow = label.number() == 1 && innermost < open.size() - 1;
        if (innermost >= 0 && !anewBelow) {
            return innermost;
        }
        return open.size();
    }

    private int bullet(Label label) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            if (open.get(depth).label.isLike(label)) {
                return depth;
            }
        }
        return open.size();
    }

    private int block(Label label) {
        int block = innermost(LabelStyle.BLOCK);
        int holder = open.size();
        while (holder > block + 1 && isPassedByBlock(open.get(holder - 1), label)) {
            holder--;
        }
        if (block < 0) {
            return holder;
        }
        Piece inner = open.get(block);
        if (holder > block + 1 && (label.role().isField() && !inner.label.role().isField() || goesOn(holder - 1))) {
            return holder;
        }
        int outer = label.role().isField() || !inner.label.role().isField() ? block : contentBlock();
        return outer >= 0 && outer < block && !goesOn(block - 1) ? outer : block;
    }

    /** The innermost open block that holds pieces, or −1. */
    private int contentBlock() {
        int depth = open.size() - 1;
        while (depth >= 0
                && !(open.get(depth).isBlock() && !open.get(depth).label.role().isField())) {
            depth--;
        }
        return depth;
    }

    private static boolean isPassedByBlock(Piece piece, Label block) {
        return piece.isTold() || piece.is(LabelStyle.UNIT) || piece.isRunIn() && block.startsLine();
    }

    /** Whether the numbering of an open piece goes on anywhere below the open block. */
    private boolean goesOn(int depth) {
        Label next = ahead.at(ahead.next(open.get(depth).label.style(), index));
        return next != null && next.follows(open.get(depth).label);
    }

    private int unit(Label label) {
        int unit = innermost(LabelStyle.UNIT);
        if (unit >= 0) {
            return unit;
        }
        Label item = ahead.at(index + 1);
        int list = item == null ? -1 : innermost(item.style());
        int block = innermost(LabelStyle.BLOCK);
        if (list > block) {
            return list;
        }
        if (label.startsLine() && block >= 0) {
            return block + 1;
        }
        return open.size();
    }

    private int innermost(LabelStyle style) {
        int depth = open.size() - 1;
        while (depth >= 0 && open.get(depth).label.style() != style) {
            depth--;
        }
        return depth;
    }

    private void close(int depth) {
        open.subList(depth, open.size()).clear();
    }
}
