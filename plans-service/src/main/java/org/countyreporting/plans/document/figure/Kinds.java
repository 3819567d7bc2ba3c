package org.countyreporting.plans.document.figure;

import java.util.Optional;
import org.countyreporting.plans.document.label.Role;
import org.countyreporting.plans.document.outline.DocumentKind;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.NodeKind;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.plans.target.Comparator;

/** What a quantity says, by the words around it and by where it stands. */
final class Kinds {

    private static final Lexicon GOAL = Lexicon.of(Kinds.class, "cues.txt", "goal");
    private static final Lexicon AIM = Lexicon.of(Kinds.class, "cues.txt", "aim");
    private static final Lexicon DONE = Lexicon.of(Kinds.class, "cues.txt", "done");
    private static final Lexicon COMPARED = Lexicon.of(Kinds.class, "cues.txt", "compared");
    private static final Lexicon SHARE = Lexicon.of(Kinds.class, "cues.txt", "share");
    private static final Lexicon COMPLETION = Lexicon.of(Kinds.class, "cues.txt", "completion");
    private static final Lexicon GAP = Lexicon.of(Kinds.class, "cues.txt", "gap");
    private static final int NEAR = 6;

    private final String text;
    private final ReadDocument document;
    private final Passage passage;

    Kinds(ReadDocument document) {
        this.text = document.reading().clean();
        this.document = document;
        this.passage = new Passage(text);
    }

    FactKind of(Quantity quantity) {
        int clause = passage.clauseStart(quantity.start());
        if (quantity.sort() == Unit.Sort.RANK) {
            return FactKind.RANK;
        }
        if (GAP.isWithin(text, Math.max(clause, quantity.start() - NEAR), quantity.start())) {
            return FactKind.GAP;
        }
        if (quantity.sort() != Unit.Sort.AGE && isPromised(quantity)) {
            return FactKind.TARGET;
        }
        if (quantity.sort() == Unit.Sort.RATE && SHARE.isWithin(text, clause, quantity.start())) {
            return FactKind.SHARE;
        }
        if (quantity.sort() == Unit.Sort.RATE && COMPLETION.isWithin(text, clause, quantity.start())) {
            return FactKind.COMPLETION;
        }
        if (quantity.high() != null) {
            return FactKind.RANGE;
        }
        return switch (quantity.sort()) {
            case RATE, POINTS -> FactKind.RATE;
            case PERMILLE -> FactKind.PERMILLE;
            case AMOUNT -> FactKind.AMOUNT;
            default -> FactKind.COUNT;
        };
    }

    private boolean isPromised(Quantity quantity) {
        if (isTaskOfReport(quantity.start())) {
            return true;
        }
        int sentence = passage.sentenceStart(quantity.start());
        int done = DONE.lastWithin(text, sentence, quantity.start());
        int goal = GOAL.lastWithin(text, sentence, quantity.start());
        if (goal > done || !isAhead(quantity.start())) {
            return goal > done;
        }
        boolean bound = isBound(quantity, sentence);
        return AIM.lastWithin(text, sentence, quantity.start()) > done || done < 0 && bound;
    }

    /** Whether it is printed as a bound to keep; a growth over last year's is a report. */
    private boolean isBound(Quantity quantity, int sentence) {
        Comparator comparator = quantity.comparator(true);
        return comparator != null && !(comparator.isChange() && COMPARED.isWithin(text, sentence, quantity.number()));
    }

    /** Whether the text here speaks of what is to come. */
    boolean isAhead(int at) {
        Role role = document.outline().at(at).map(Node::role).orElse(Role.NONE);
        return switch (role) {
            case GOAL, TASK, MEASURE, NEXT_STEP -> true;
            case PROGRESS, PROBLEM -> false;
            default -> document.metadata().kind() == DocumentKind.PLAN;
        };
    }

    /** A progress report repeats the task before it says how far it is. */
    private boolean isTaskOfReport(int at) {
        Optional<Node> node = document.outline().at(at);
        return document.metadata().kind() == DocumentKind.PROGRESS_REPORT
                && node.isPresent()
                && node.get().kind() == NodeKind.TASK
                && node.get().children().stream().anyMatch(child -> child.role() == Role.PROGRESS);
    }
}
