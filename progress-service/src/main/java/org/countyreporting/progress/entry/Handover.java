package org.countyreporting.progress.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.countyreporting.progress.obligation.Obligation;
import org.countyreporting.progress.peer.indicators.EntryMessage;
import org.countyreporting.progress.peer.indicators.Indicators;
import org.countyreporting.progress.plan.Plans;
import org.countyreporting.progress.unit.UnitKind;

/** After a change of what counts, hands the entry's whole state over for calculation. */
@ApplicationScoped
public class Handover {

    private final ProgressEntries entries;
    private final Plans plans;
    private final Indicators indicators;

    Handover(ProgressEntries entries, Plans plans, Indicators indicators) {
        this.entries = entries;
        this.plans = plans;
        this.indicators = indicators;
    }

    public void tell(ProgressEntry entry) {
        entries.flush();
        Obligation owed = entry.obligation();
        indicators.tell(new EntryMessage(
                entry.id(),
                entry.version(),
                owed.plan(),
                owed.task(),
                plans.labelOf(owed.plan(), owed.task()),
                entry.unit(),
                entry.unitKind(),
                entry.division(),
                owed.period(),
                accepted(entry),
                submitted(entry)));
    }

    private EntryMessage.Accepted accepted(ProgressEntry entry) {
        if (entry.acceptedRevision() == null) {
            return null;
        }
        EntryRevision revision = entries.revision(entry.id(), entry.acceptedRevision());
        return new EntryMessage.Accepted(
                revision.number(),
                revision.submittedBy(),
                revision.submittedAt(),
                revision.decidedBy(),
                revision.decidedAt(),
                figures(revision, entry.unitKind()));
    }

    private EntryMessage.Submitted submitted(ProgressEntry entry) {
        if (entry.state() != EntryState.SUBMITTED) {
            return null;
        }
        EntryRevision revision = entries.revision(entry.id(), entry.revision());
        return new EntryMessage.Submitted(
                revision.number(), revision.submittedBy(), revision.submittedAt(), figures(revision, entry.unitKind()));
    }

    private static List<EntryMessage.Figure> figures(EntryRevision revision, UnitKind kind) {
        return revision.content().figuresOf(kind).stream()
                .map(figure -> new EntryMessage.Figure(
                        figure.dataElement(),
                        figure.value(),
                        figure.scope(),
                        figure.asOf(),
                        figure.approximate(),
                        figure.note()))
                .toList();
    }
}
