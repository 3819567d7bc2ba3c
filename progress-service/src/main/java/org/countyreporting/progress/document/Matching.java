package org.countyreporting.progress.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.progress.peer.plans.DocumentMessage.Piece;

/**
 * Which piece of a document reports on which task. First by the printed number, where only one piece and one task have
 * it and no heading says otherwise; then by the headings, the most alike first. A piece that is as close to two tasks
 * matches neither.
 */
final class Matching {

    /** A task by what is printed of it. */
    record Candidate(String task, String label, Likeness heading) {}

    record Match(String task, Piece piece, MatchedBy by, int likeness) {}

    private record Pair(Candidate task, Piece piece, int likeness, int closeness) {

        static final Comparator<Pair> CLOSEST_FIRST = Comparator.comparingInt(Pair::likeness)
                .thenComparingInt(Pair::closeness)
                .reversed();
    }

    /** A document with more pieces than this is no report: only the first ones are looked at. */
    private static final int MOST_PIECES = 2000;

    private final List<Candidate> tasks;
    private final Map<Piece, Likeness> pieces = new IdentityHashMap<>();
    private final List<Piece> inOrder = new ArrayList<>();
    private final Map<String, Match> found = new LinkedHashMap<>();
    private final Set<Piece> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private Matching(List<Candidate> tasks, List<Piece> outline) {
        this.tasks = tasks;
        collect(outline);
    }

    static Collection<Match> of(List<Candidate> tasks, List<Piece> outline) {
        Matching matching = new Matching(tasks, outline);
        List<Pair> alike = matching.alike();
        matching.byNumber(alike);
        matching.byHeading(alike);
        return matching.found.values();
    }

    /** Pieces that may be a task's: no blocks of one, no items, and nothing among problems and next steps. */
    private void collect(List<Piece> outline) {
        for (Piece piece : outline) {
            if (piece.isOf("problem") || piece.isOf("next-step")) {
                continue;
            }
            if (!piece.isBlock() && !piece.isOf("progress-item")) {
                if (inOrder.size() < MOST_PIECES) {
                    pieces.put(piece, Likeness.of(piece.title()));
                    inOrder.add(piece);
                }
            }
            collect(piece.children());
        }
    }

    /** The most alike first. */
    private List<Pair> alike() {
        List<Pair> alike = new ArrayList<>();
        for (Candidate task : tasks) {
            for (Piece piece : inOrder) {
                Likeness heading = pieces.get(piece);
                int likeness = task.heading().to(heading);
                if (likeness >= Likeness.SAME) {
                    alike.add(new Pair(task, piece, likeness, task.heading().closeness(heading)));
                }
            }
        }
        alike.sort(Pair.CLOSEST_FIRST);
        return alike;
    }

    private void byNumber(List<Pair> alike) {
        Map<String, List<Piece>> printed = byNumber(inOrder, Piece::label);
        Map<String, List<Candidate>> wanted = byNumber(tasks, Candidate::label);
        Set<String> named = alike.stream().map(pair -> pair.task().task()).collect(Collectors.toSet());
        Set<Piece> naming = Collections.newSetFromMap(new IdentityHashMap<>());
        alike.forEach(pair -> naming.add(pair.piece()));
        wanted.forEach((number, task) -> {
            List<Piece> piece = printed.getOrDefault(number, List.of());
            if (task.size() == 1 && piece.size() == 1 && !number.isEmpty()) {
                int likeness = task.get(0).heading().to(pieces.get(piece.get(0)));
                boolean saysOtherwise = likeness < Likeness.SAME
                        && (named.contains(task.get(0).task()) || naming.contains(piece.get(0)));
                if (!saysOtherwise) {
                    take(new Match(task.get(0).task(), piece.get(0), MatchedBy.NUMBER, likeness));
                }
            }
        });
    }

    /** Of pairs that are equally alike those are taken whose task and piece are in no other. */
    private void byHeading(List<Pair> alike) {
        for (int from = 0, to; from < alike.size(); from = to) {
            to = from + 1;
            while (to < alike.size() && Pair.CLOSEST_FIRST.compare(alike.get(from), alike.get(to)) == 0) {
                to++;
            }
            List<Pair> free =
                    alike.subList(from, to).stream().filter(this::isFree).toList();
            Map<String, Integer> tasksSeen = new HashMap<>();
            Map<Piece, Integer> piecesSeen = new IdentityHashMap<>();
            free.forEach(pair -> {
                tasksSeen.merge(pair.task().task(), 1, Integer::sum);
                piecesSeen.merge(pair.piece(), 1, Integer::sum);
            });
            free.stream()
                    .filter(pair -> tasksSeen.get(pair.task().task()) == 1 && piecesSeen.get(pair.piece()) == 1)
                    .forEach(pair ->
                            take(new Match(pair.task().task(), pair.piece(), MatchedBy.HEADING, pair.likeness())));
        }
    }

    private boolean isFree(Pair pair) {
        return !found.containsKey(pair.task().task()) && !taken.contains(pair.piece());
    }

    private void take(Match match) {
        found.put(match.task(), match);
        taken.add(match.piece());
    }

    private static <T> Map<String, List<T>> byNumber(Collection<T> all, Function<T, String> label) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> number(label.apply(one)), LinkedHashMap::new, Collectors.toList()));
    }

    /** 174. is 174、 and （一） is (一), but 一、 is not （一）. */
    private static String number(String label) {
        return Normalizer.normalize(label == null ? "" : label, Normalizer.Form.NFKC)
                .replaceAll("[\\s.,、:。]", "");
    }
}
