package org.countyreporting.progress.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.countyreporting.progress.entry.Drafting;
import org.countyreporting.progress.entry.EntryView;
import org.countyreporting.progress.entry.NewEntry;
import org.countyreporting.progress.obligation.Obligation;
import org.countyreporting.progress.peer.indicators.ElementEnquiry;
import org.countyreporting.progress.peer.plans.DocumentMessage;
import org.countyreporting.progress.peer.plans.DocumentMessage.Fact;
import org.countyreporting.progress.peer.plans.DocumentMessage.Piece;
import org.countyreporting.progress.plan.AskedFigure;

/** Begins the entry that one piece of a document is, or tells what it would be. */
@ApplicationScoped
class DraftWriting {

    private final Drafting drafting;
    private final ElementEnquiry elements;

    DraftWriting(Drafting drafting, ElementEnquiry elements) {
        this.drafting = drafting;
        this.elements = elements;
    }

    /** The document, its words, and which of its pieces report on tasks. */
    record Context(DocumentMessage document, Wording wording, Set<Piece> reporting, boolean dryRun) {}

    DraftedEntryView write(Obligation owed, String label, Matching.Match match, Context context, Leftovers leftovers) {
        EntrySketch sketch = new EntrySketch(match.piece(), context.wording(), context.reporting());
        leftovers.notOfProgress(sketch.left());
        FigurePlacing.Placed placed = new FigurePlacing(
                        elements.ask(owed.figures().stream()
                                .map(AskedFigure::dataElement)
                                .distinct()
                                .toList()),
                        owed.period())
                .place(owed.figures(), facts(match.piece(), context));
        EntryView entry = context.dryRun()
                ? null
                : drafting.draft(new NewEntry(
                        owed.plan(),
                        owed.task(),
                        owed.unit(),
                        owed.period(),
                        null,
                        null,
                        sketch.items(),
                        placed.figures(),
                        sketch.problems(),
                        sketch.nextSteps()));
        return new DraftedEntryView(
                entry == null ? null : entry.id(),
                entry == null ? null : entry.version(),
                owed.task(),
                label,
                match.by(),
                match.likeness(),
                PieceView.of(match.piece(), context.wording()),
                sketch.items(),
                entry == null ? placed.figures() : entry.figures(),
                sketch.problems(),
                sketch.nextSteps(),
                placed.offered().stream().map(OfferedFigureView::of).toList());
    }

    /** What stands in the piece, but not in one inside it that reports on another task. */
    private static List<Fact> facts(Piece piece, Context context) {
        List<Piece> others = context.reporting().stream()
                .filter(other -> other != piece && other.start() >= piece.start() && other.end() <= piece.end())
                .toList();
        return context.document().facts().stream()
                .filter(fact -> isIn(piece, fact) && others.stream().noneMatch(other -> isIn(other, fact)))
                .toList();
    }

    private static boolean isIn(Piece piece, Fact fact) {
        return fact.start() >= piece.start() && fact.start() < piece.end();
    }
}
