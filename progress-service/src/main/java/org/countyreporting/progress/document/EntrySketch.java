package org.countyreporting.progress.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countyreporting.progress.entry.Item;
import org.countyreporting.progress.peer.plans.DocumentMessage.Piece;

/** What the piece of a document that reports on a task says: what was done, what stands in the way, what comes next. */
final class EntrySketch {

    private static final int LABEL = 20;
    private static final int TEXT = 5000;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_OTHERS = 100;
    /** Blocks that repeat the task and do not report on it. */
    private static final Set<String> OF_THE_TASK = Set.of("goal", "task", "lead-unit", "supporting-unit", "deadline");

    private final Wording wording;
    private final Set<Piece> elsewhere;
    private final List<Item> items = new ArrayList<>();
    private final List<Item> problems = new ArrayList<>();
    private final List<Item> nextSteps = new ArrayList<>();
    private final List<Piece> left = new ArrayList<>();

    /** @param elsewhere pieces that report on other tasks */
    EntrySketch(Piece piece, Wording wording, Set<Piece> elsewhere) {
        this.wording = wording;
        this.elsewhere = elsewhere;
        add(items, MOST_ITEMS, piece, null, piece.text());
        piece.children().forEach(child -> read(child, ""));
    }

    List<Item> items() {
        return items;
    }

    List<Item> problems() {
        return problems;
    }

    List<Item> nextSteps() {
        return nextSteps;
    }

    /** Pieces that are none of these. */
    List<Piece> left() {
        return left;
    }

    private void read(Piece piece, String above) {
        if (elsewhere.contains(piece)) {
            return;
        }
        if (piece.isOf("problem")) {
            parts(problems, piece);
        } else if (piece.isOf("next-step")) {
            parts(nextSteps, piece);
        } else if (piece.isBlock() && piece.role() != null && OF_THE_TASK.contains(piece.role())) {
            left.add(piece);
        } else if (piece.isBlock() || holdsOtherParts(piece)) {
            String label = "unit".equals(piece.role()) || !piece.isBlock() ? above + piece.label() : above;
            add(items, MOST_ITEMS, piece, label, own(piece));
            piece.children().forEach(child -> read(child, label));
        } else {
            add(items, MOST_ITEMS, piece, above + piece.label(), words(piece));
        }
    }

    /** Each problem is one, not the block that holds them. */
    private void parts(List<Item> list, Piece piece) {
        if (piece.children().isEmpty()) {
            add(list, MOST_OTHERS, piece, piece.isBlock() ? null : piece.label(), words(piece));
            return;
        }
        add(list, MOST_OTHERS, piece, null, own(piece));
        piece.children().forEach(child -> add(list, MOST_OTHERS, child, child.label(), words(child)));
    }

    private boolean holdsOtherParts(Piece piece) {
        return piece.children().stream()
                .anyMatch(child -> elsewhere.contains(child)
                        || child.isOf("problem")
                        || child.isOf("next-step")
                        || holdsOtherParts(child));
    }

    private String words(Piece piece) {
        return withoutLabel(piece, wording.between(piece.start(), piece.end()));
    }

    private String own(Piece piece) {
        int end = piece.children().isEmpty()
                ? piece.end()
                : piece.children().get(0).start();
        return withoutLabel(piece, wording.between(piece.start(), end));
    }

    private static String withoutLabel(Piece piece, String words) {
        return words.startsWith(piece.label())
                ? words.substring(piece.label().length()).strip()
                : words;
    }

    private void add(List<Item> list, int most, Piece piece, String label, String words) {
        String rest = words == null ? "" : words.strip();
        boolean fits = label == null || label.length() <= LABEL;
        if (!fits && !rest.isEmpty()) {
            rest = label + rest;
        }
        while (!rest.isEmpty()) {
            if (list.size() == most) {
                left.add(piece);
                return;
            }
            String part = rest.length() <= TEXT ? rest : rest.substring(0, TEXT);
            list.add(new Item(fits && label != null && !label.isBlank() ? label : null, part));
            rest = rest.substring(part.length()).strip();
        }
    }
}
