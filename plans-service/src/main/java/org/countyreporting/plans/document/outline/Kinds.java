package org.countyreporting.plans.document.outline;

import java.util.List;
import org.countyreporting.plans.document.label.LabelStyle;
import org.countyreporting.plans.document.label.Role;

/** What a piece is, from what it is for, what holds it and what it holds. */
final class Kinds {

    private final DocumentKind document;

    Kinds(DocumentKind document) {
        this.document = document;
    }

    /** What a document's pieces are for unless a heading says otherwise. */
    Role role() {
        return switch (document) {
            case SUMMARY, PROGRESS_REPORT -> Role.PROGRESS;
            case PLAN -> Role.TASK;
            case OTHER -> Role.NONE;
        };
    }

    NodeKind of(Piece piece, Role role, List<Piece> above) {
        if (piece.isBlock() || piece.is(LabelStyle.UNIT)) {
            return NodeKind.SUBSECTION;
        }
        boolean belowTask = above.stream().anyMatch(Kinds::isTask);
        if (piece.holdsBlocks() && !piece.label.style().isSectional() && !belowTask) {
            return NodeKind.TASK;
        }
        if (piece.label.style().isSectional()
                && !piece.children.isEmpty()
                && (piece.holdsRanked() || above.isEmpty())) {
            return above.isEmpty() ? NodeKind.SECTION : NodeKind.SUBSECTION;
        }
        if (piece.holdsRanked() && piece.is(LabelStyle.CHINESE_BRACKETS)) {
            return NodeKind.SUBSECTION;
        }
        return item(role, piece, belowTask || !above.isEmpty() && holdsTask(above.get(above.size() - 1)));
    }

    private NodeKind item(Role role, Piece piece, boolean below) {
        return switch (role) {
            case PROBLEM -> NodeKind.PROBLEM;
            case NEXT_STEP -> NodeKind.NEXT_STEP;
            case PROGRESS -> NodeKind.PROGRESS_ITEM;
            case MEASURE -> NodeKind.MEASURE;
            default ->
                document == DocumentKind.PROGRESS_REPORT
                        ? NodeKind.PROGRESS_ITEM
                        : below || piece.isTold() ? NodeKind.MEASURE : NodeKind.TASK;
        };
    }

    /** A task of a government's report: it has blocks. */
    private static boolean isTask(Piece piece) {
        return piece.holdsBlocks() && !piece.label.style().isSectional();
    }

    /** A piece whose children are told off or spelled out: it is the task, they are how it is done. */
    private static boolean holdsTask(Piece piece) {
        return !piece.label.style().isSectional() && !(piece.is(LabelStyle.CHINESE_BRACKETS) && piece.holdsRanked());
    }
}
