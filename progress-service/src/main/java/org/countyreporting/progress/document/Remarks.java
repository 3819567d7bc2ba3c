package org.countyreporting.progress.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countyreporting.progress.peer.plans.DocumentMessage.Piece;

/**
 * The problems (存在的问题) and next steps (下半年思路) of a summary: kept as they are, and linked to each other and to the
 * tasks whose headings share enough words with theirs.
 */
final class Remarks {

    /** More than any summary has; all are shown, only so many linked. */
    private static final int MOST_LINKED = 200;

    private final List<Matching.Candidate> tasks;
    private final List<Piece> problems = new ArrayList<>();
    private final List<Piece> nextSteps = new ArrayList<>();

    /** @param reporting pieces that report on a task: what they hold is the task's */
    Remarks(List<Piece> outline, List<Matching.Candidate> tasks, Set<Piece> reporting) {
        this.tasks = tasks;
        collect(outline, reporting);
    }

    List<Remark> problems() {
        return linked(problems, nextSteps);
    }

    List<Remark> nextSteps() {
        return linked(nextSteps, problems);
    }

    private void collect(List<Piece> outline, Set<Piece> reporting) {
        for (Piece piece : outline) {
            if (reporting.contains(piece)) {
                continue;
            }
            if (piece.isOf("problem")) {
                addParts(problems, piece);
            } else if (piece.isOf("next-step")) {
                addParts(nextSteps, piece);
            } else {
                collect(piece.children(), reporting);
            }
        }
    }

    private static void addParts(List<Piece> list, Piece piece) {
        if (piece.children().isEmpty()) {
            list.add(piece);
        } else {
            list.addAll(piece.children());
        }
    }

    private List<Remark> linked(List<Piece> pieces, List<Piece> others) {
        List<Likeness> otherHeadings =
                others.stream().limit(MOST_LINKED).map(Remarks::heading).toList();
        List<Remark> linked = new ArrayList<>();
        for (Piece piece : pieces) {
            Likeness heading = heading(piece);
            List<Integer> related = new ArrayList<>();
            for (int i = 0; i < otherHeadings.size() && linked.size() < MOST_LINKED; i++) {
                if (heading.to(otherHeadings.get(i)) >= Likeness.RELATED) {
                    related.add(others.get(i).start());
                }
            }
            List<String> named = tasks.stream()
                    .filter(task -> linked.size() < MOST_LINKED && heading.to(task.heading()) >= Likeness.RELATED)
                    .map(Matching.Candidate::task)
                    .toList();
            linked.add(new Remark(piece, named, related));
        }
        return linked;
    }

    private static Likeness heading(Piece piece) {
        return Likeness.of(piece.title());
    }
}
