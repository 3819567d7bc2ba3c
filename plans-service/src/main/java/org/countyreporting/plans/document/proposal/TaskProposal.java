package org.countyreporting.plans.document.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.FactView;
import org.countyreporting.plans.document.NodeView;
import org.countyreporting.plans.document.figure.FactKind;
import org.countyreporting.plans.plan.Task;
import org.countyreporting.plans.target.Target;

/** A piece of a document as the task it could become: its words, and the targets and units found in them. */
final class TaskProposal {

    private static final int LABEL = 64;
    private static final int TITLE = 500;
    private static final int TEXT = 20_000;
    private static final int MOST_TARGETS = 100;

    private final Wording wording;
    private final TaskUnits units;
    private final List<FactView> promises;
    private final int year;
    private final List<Unplaced> unplaced = new ArrayList<>();
    /** The first promise that no task has had yet: both stand in the order of the text. */
    private int next;

    TaskProposal(Wording wording, TaskUnits units, List<FactView> facts, int year) {
        this.wording = wording;
        this.units = units;
        this.promises = facts.stream()
                .filter(fact -> fact.kind() == FactKind.TARGET || fact.comparator() != null)
                .sorted(Comparator.comparingInt(FactView::start))
                .toList();
        this.year = year;
    }

    Task of(PlanSketch.Piece piece) {
        NodeView node = piece.node();
        String text = wording.between(node.start(), node.end()).strip();
        if (text.length() > TEXT) {
            int kept = node.start() + text.codePointCount(0, TEXT);
            leave(kept, node.end(), Unplaced.TOO_LONG);
            text = wording.between(node.start(), kept);
        }
        TaskUnits.Named named = units.between(node.start(), node.end());
        return new Task(
                null,
                PlanSketch.cut(node.label(), LABEL),
                piece.section(),
                PlanSketch.cut(heading(node), TITLE),
                text,
                named.lead(),
                named.others(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                targets(node),
                named.proposals(),
                wording.source(node.start(), node.end()).orElse(null));
    }

    /** What is left once all tasks have had theirs. */
    List<Unplaced> unplaced() {
        promises.subList(next, promises.size())
                .forEach(fact -> leave(fact.start(), fact.end(), Unplaced.TARGET_OUTSIDE));
        next = promises.size();
        return unplaced;
    }

    private List<Target> targets(NodeView node) {
        for (; next < promises.size() && promises.get(next).start() < node.start(); next++) {
            leave(promises.get(next).start(), promises.get(next).end(), Unplaced.TARGET_OUTSIDE);
        }
        List<Target> targets = new ArrayList<>();
        for (; next < promises.size() && promises.get(next).start() < node.end(); next++) {
            FactView fact = promises.get(next);
            if (targets.size() == MOST_TARGETS) {
                leave(fact.start(), fact.end(), Unplaced.TOO_MANY);
                continue;
            }
            wording.source(fact.start(), fact.end())
                    .flatMap(source -> TargetProposal.of(fact, source, year))
                    .ifPresentOrElse(targets::add, () -> leave(fact.start(), fact.end(), Unplaced.TARGET_INVALID));
        }
        return targets;
    }

    private void leave(int start, int end, Text why) {
        wording.sources(start, end).forEach(source -> unplaced.add(new Unplaced(source, why)));
    }

    /** The heading, else the first sentence, else the label. */
    static String heading(NodeView node) {
        if (node.heading() != null && !node.heading().isBlank()) {
            return node.heading().strip();
        }
        String text = node.text() == null ? "" : node.text().strip();
        int end = text.indexOf('。');
        String first = end < 0 ? text : text.substring(0, end);
        return first.isBlank() ? node.label() : first;
    }
}
