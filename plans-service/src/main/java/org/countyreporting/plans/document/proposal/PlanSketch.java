package org.countyreporting.plans.document.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.DocumentView;
import org.countyreporting.plans.document.NodeView;
import org.countyreporting.plans.document.outline.NodeKind;
import org.countyreporting.plans.plan.Section;

/**
 * Walks the outline of a document: which of its pieces are tasks, which are the sections around them, and which are
 * neither. Where the document has no piece that is a task by itself, its innermost sections are.
 */
final class PlanSketch {

    private static final int MOST_SECTIONS = 200;
    private static final int MOST_TASKS = 500;
    private static final int LABEL = 64;
    private static final int TITLE = 300;
    private static final Set<NodeKind> STRUCTURE = Set.of(NodeKind.SECTION, NodeKind.SUBSECTION, NodeKind.TASK);

    /** A piece that is a task, and the label of the section it stands in, or null. */
    record Piece(NodeView node, String section) {}

    private final Wording wording;
    private final boolean hasTasks;
    private final List<Section> sections = new ArrayList<>();
    private final List<Piece> tasks = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();

    PlanSketch(DocumentView document, Wording wording) {
        this.wording = wording;
        this.hasTasks = document.outline().stream().anyMatch(PlanSketch::holdsTask);
        if (document.preamble() != null) {
            int body = document.outline().isEmpty()
                    ? Integer.MAX_VALUE
                    : document.outline().get(0).start();
            leave(wording.indexOf(document.preamble()), body, Unplaced.PREAMBLE);
        }
        document.outline().forEach(node -> place(node, ""));
    }

    List<Section> sections() {
        return sections;
    }

    List<Piece> tasks() {
        return tasks;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    private void place(NodeView node, String above) {
        if (isTask(node)) {
            if (tasks.size() < MOST_TASKS) {
                tasks.add(new Piece(node, above.isEmpty() ? null : above));
            } else {
                leave(node.start(), node.end(), Unplaced.TOO_MANY);
            }
        } else if (!isStructure(node)) {
            leave(node.start(), node.end(), Unplaced.NO_TASK);
        } else if (sections.size() == MOST_SECTIONS) {
            leave(node.start(), node.end(), Unplaced.TOO_MANY);
        } else {
            String label = open(node, above);
            if (node.text() != null && !node.text().isBlank()) {
                leave(node.start(), ownEnd(node), Unplaced.OWN_TEXT);
            }
            node.children().forEach(child -> place(child, label));
        }
    }

    /** A section's label is its own in the plan: below another with that one's before it, a repeated one with its heading. */
    private String open(NodeView node, String above) {
        String label = cut(above + node.label(), LABEL);
        if (labels.contains(label)) {
            label = cut(label + (node.heading() == null ? "" : node.heading()), LABEL);
        }
        if (labels.add(label)) {
            sections.add(new Section(label, cut(TaskProposal.heading(node), TITLE)));
        }
        return label;
    }

    private boolean isTask(NodeView node) {
        return hasTasks
                ? node.kind() == NodeKind.TASK
                : isStructure(node) && node.children().stream().noneMatch(PlanSketch::isStructure);
    }

    private static boolean holdsTask(NodeView node) {
        return node.kind() == NodeKind.TASK || node.children().stream().anyMatch(PlanSketch::holdsTask);
    }

    /** A block label (工作目标：) is part of what it stands in. */
    private static boolean isStructure(NodeView node) {
        return STRUCTURE.contains(node.kind())
                && !node.label().endsWith("：")
                && !node.label().endsWith(":");
    }

    private static int ownEnd(NodeView node) {
        return node.children().isEmpty() ? node.end() : node.children().get(0).start();
    }

    private void leave(int start, int end, Text why) {
        wording.sources(start, end).forEach(source -> unplaced.add(new Unplaced(source, why)));
    }

    static String cut(String words, int length) {
        return words.length() <= length ? words : words.substring(0, length);
    }
}
