package org.countyreporting.progress.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.progress.obligation.DueDates;
import org.countyreporting.progress.obligation.Obligation;

/** What the reporting side does with its entry: change it, submit it, correct it. */
@ApplicationScoped
class Writing {

    private final ProgressEntries entries;
    private final Handover handover;
    private final Writer writer;
    private final DueDates dueDates;
    private final Clock clock;

    Writing(ProgressEntries entries, Handover handover, Writer writer, DueDates dueDates, Clock clock) {
        this.entries = entries;
        this.handover = handover;
        this.writer = writer;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @Transactional
    EntryView change(UUID id, IfMatch ifMatch, EntryChange change) {
        ProgressEntry entry = mine(id);
        IfMatch.require(ifMatch, entry.version());
        entry.state().after(Step.EDIT);
        requireSame(entry.obligation(), change);
        entry.write(
                EntryRules.drafted(change.content(), entry.obligation(), entry.unitKind()),
                writer.person(),
                writer.isOnBehalfOf(entry.unit()));
        return shown(entry);
    }

    @Transactional
    EntryView submit(UUID id, IfMatch ifMatch) {
        ProgressEntry entry = mine(id);
        IfMatch.checkIfSent(ifMatch, entry.version());
        if (entry.obligation().isCancelled()) {
            throw Refusal.conflict("计划修订后，该事项已不需填报", "After a revision of the plan this is not owed any more");
        }
        entry.state().after(Step.SUBMIT);
        EntryRules.submittable(entry.content(), entry.obligation(), entry.unitKind());
        entries.add(entry.submit(writer.person(), clock.instant()));
        entry.obligation().submitted(dueDates.today());
        handover.tell(entry);
        return shown(entry);
    }

    @Transactional
    EntryView correct(UUID id, IfMatch ifMatch, Reason reason) {
        ProgressEntry entry = mine(id);
        IfMatch.checkIfSent(ifMatch, entry.version());
        entry.correct(reason.reason());
        return shown(entry);
    }

    private ProgressEntry mine(UUID id) {
        ProgressEntry entry = entries.lock(id);
        writer.requireMayWriteFor(entry.unit(), entry.division());
        return entry;
    }

    private EntryView shown(ProgressEntry entry) {
        entries.flush();
        return EntryView.of(entry, dueDates.today());
    }

    private static void requireSame(Obligation owed, EntryChange change) {
        Violations violations = new Violations();
        same("/plan", owed.plan(), change.plan(), violations);
        same("/task", owed.task(), change.task(), violations);
        same("/unit", owed.unit(), change.unit(), violations);
        same("/period", owed.period(), change.period(), violations);
        violations.throwIfAny();
    }

    private static void same(String pointer, Object is, Object said, Violations violations) {
        if (said != null && !said.equals(is)) {
            violations.add(
                    pointer, "不能更改，应为 " + is + "；请另建填报", "cannot be changed, it is " + is + "; begin another entry");
        }
    }
}
