package org.countyreporting.progress.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.countyreporting.progress.peer.plans.DocumentMessage;
import org.countyreporting.progress.peer.plans.DocumentMessage.Piece;

/** Everything of a document that is in no draft, so that nothing is lost: each piece once, as large as it is whole. */
final class Leftovers {

    private static final String NO_TASK = "与计划中本期应报的任务都不相符";
    private static final String NOT_OWED = "本单位本期不需填报该任务";
    private static final String OF_THE_TASK = "任务要求而非进展";
    private static final String PREAMBLE = "正文编号之前的文字";

    private final Wording wording;
    private final List<UnmatchedView> found = new ArrayList<>();

    Leftovers(Wording wording) {
        this.wording = wording;
    }

    void preamble(DocumentMessage document) {
        if (document.preamble() == null) {
            return;
        }
        int bodyStart = document.outline().isEmpty()
                ? Integer.MAX_VALUE
                : document.outline().get(0).start();
        String words = wording.between(0, bodyStart);
        if (!words.isEmpty()) {
            found.add(new UnmatchedView(
                    new PieceView(null, null, null, 0, wording.end(bodyStart), words), null, PREAMBLE));
        }
    }

    void notOwed(Matching.Match match) {
        found.add(new UnmatchedView(PieceView.of(match.piece(), wording), match.task(), NOT_OWED));
    }

    void notOfProgress(Collection<Piece> pieces) {
        pieces.forEach(piece -> found.add(new UnmatchedView(PieceView.of(piece, wording), null, OF_THE_TASK)));
    }

    /** @param accounted pieces that report on a task, and those listed as problems and next steps */
    void without(List<Piece> outline, Set<Piece> accounted) {
        for (Piece piece : outline) {
            if (accounted.contains(piece)) {
                continue;
            }
            if (!holds(piece, accounted)) {
                found.add(new UnmatchedView(PieceView.of(piece, wording), null, NO_TASK));
                continue;
            }
            if (piece.text() != null && !piece.text().isBlank()) {
                found.add(new UnmatchedView(PieceView.ofOwnText(piece, wording), null, NO_TASK));
            }
            without(piece.children(), accounted);
        }
    }

    List<UnmatchedView> inOrder() {
        found.sort(Comparator.comparingInt(unmatched -> unmatched.piece().start()));
        return found;
    }

    private static boolean holds(Piece piece, Set<Piece> accounted) {
        return piece.children().stream().anyMatch(child -> accounted.contains(child) || holds(child, accounted));
    }
}
