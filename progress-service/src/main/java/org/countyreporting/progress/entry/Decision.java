package org.countyreporting.progress.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.countyreporting.progress.obligation.DueDates;

/** What a reviewer's word does to an entry, its revisions and its obligation; who may speak it is the review's matter. */
@ApplicationScoped
public class Decision {

    private final ProgressEntries entries;
    private final Handover handover;
    private final DueDates dueDates;
    private final Clock clock;

    Decision(ProgressEntries entries, Handover handover, DueDates dueDates, Clock clock) {
        this.entries = entries;
        this.handover = handover;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** The revision counts from now on, and an earlier one no longer. */
    public EntryView accept(ProgressEntry entry, Person by, String note) {
        Integer before = entry.acceptedRevision();
        entry.accept(by, clock.instant());
        entries.revision(entry.id(), entry.revision()).decide(RevisionState.ACCEPTED, by, entry.acceptedAt(), note);
        if (before != null) {
            entries.revision(entry.id(), before).supersede();
        }
        entry.obligation().accepted();
        return told(entry);
    }

    /** The revision's figures are withdrawn; an earlier accepted one still counts. */
    public EntryView giveBack(ProgressEntry entry, Person by, String reason) {
        entry.giveBack(reason);
        entries.revision(entry.id(), entry.revision()).decide(RevisionState.RETURNED, by, clock.instant(), reason);
        entry.obligation().returned();
        return told(entry);
    }

    private EntryView told(ProgressEntry entry) {
        handover.tell(entry);
        return EntryView.of(entry, dueDates.today());
    }
}
