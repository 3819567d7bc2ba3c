package org.countyreporting.progress.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.progress.obligation.DueDates;
import org.countyreporting.progress.obligation.Obligation;
import org.countyreporting.progress.obligation.Obligations;
import org.countyreporting.progress.plan.Plans;
import org.countyreporting.progress.unit.KnownUnit;

/** Begins the entry of an obligation. */
@ApplicationScoped
public class Drafting {

    private final ProgressEntries entries;
    private final Obligations obligations;
    private final Plans plans;
    private final UnitCheck units;
    private final Writer writer;
    private final DueDates dueDates;

    Drafting(
            ProgressEntries entries,
            Obligations obligations,
            Plans plans,
            UnitCheck units,
            Writer writer,
            DueDates dueDates) {
        this.entries = entries;
        this.obligations = obligations;
        this.plans = plans;
        this.units = units;
        this.writer = writer;
        this.dueDates = dueDates;
    }

    @Transactional
    public EntryView draft(NewEntry wanted) {
        writer.requireOwnOrPlanner(wanted.unit());
        Optional<KnownUnit> unit = units.find(wanted.unit());
        writer.requireMayWriteFor(wanted.unit(), unit.map(KnownUnit::division).orElse(null));
        Obligation owed = obligations
                .owed(wanted.plan(), wanted.task(), wanted.unit(), wanted.period())
                .orElseThrow(() -> notOwed(wanted));
        requireOpen(owed);
        ProgressEntry entry =
                new ProgressEntry(owed, unit.map(KnownUnit::division).orElseGet(writer::division), unit.orElse(null));
        entry.write(
                EntryRules.drafted(wanted.content(), owed, entry.unitKind()),
                writer.person(),
                writer.isOnBehalfOf(wanted.unit()));
        entries.add(entry);
        entries.flush();
        return EntryView.of(entry, dueDates.today());
    }

    private static void requireOpen(Obligation owed) {
        if (owed.entry() != null) {
            throw Refusal.conflict(
                    "该单位本期该任务已有填报 " + owed.entry(),
                    "This unit has an entry on this task for this period already: " + owed.entry());
        }
        if (owed.isCancelled()) {
            throw Refusal.conflict("计划修订后，该事项已不需填报", "After a revision of the plan this is not owed any more");
        }
    }

    private Refusal notOwed(NewEntry wanted) {
        Violations violations = new Violations();
        if (!plans.knows(wanted.plan())) {
            violations.add("/plan", "没有已发布的计划“" + wanted.plan() + "”", "there is no such published plan");
        } else if (!plans.knows(wanted.plan(), wanted.task())) {
            violations.add("/task", "该计划没有任务“" + wanted.task() + "”", "the plan has no such task");
        } else {
            violations.add(
                    "/period",
                    "该任务不要求本单位报送 " + wanted.period() + "，可用 /obligations?unit= 查看应报事项",
                    "this unit does not owe this task for " + wanted.period() + "; see /obligations?unit=");
        }
        return Refusal.invalid(violations.all());
    }
}
