package org.countyreporting.progress.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.progress.entry.Writer;
import org.countyreporting.progress.obligation.Obligation;
import org.countyreporting.progress.obligation.Obligations;
import org.countyreporting.progress.peer.plans.DocumentEnquiry;
import org.countyreporting.progress.peer.plans.DocumentMessage;
import org.countyreporting.progress.peer.plans.DocumentMessage.Piece;
import org.countyreporting.progress.peer.plans.PlansUnreachable;
import org.countyreporting.progress.plan.Plans;
import org.countyreporting.progress.plan.ReceivedPlan;
import org.countyreporting.progress.plan.ReceivedTask;
import org.countyreporting.progress.unit.KnownUnit;
import org.countyreporting.progress.unit.Units;
import org.countyreporting.vocabulary.UnitId;

/** Begins the entries that a document contains: all of them or, when one is refused, none. */
@ApplicationScoped
class DocumentDrafting {

    private final DocumentEnquiry documents;
    private final Plans plans;
    private final Obligations obligations;
    private final Units units;
    private final DraftWriting writing;
    private final Writer writer;
    private final Caller caller;

    DocumentDrafting(
            DocumentEnquiry documents,
            Plans plans,
            Obligations obligations,
            Units units,
            DraftWriting writing,
            Writer writer,
            Caller caller) {
        this.documents = documents;
        this.plans = plans;
        this.obligations = obligations;
        this.units = units;
        this.writing = writing;
        this.writer = writer;
        this.caller = caller;
    }

    @Transactional
    EntriesOfDocumentView draft(NewEntriesOfDocument wanted, boolean dryRun) {
        if (wanted.unit() != null) {
            requireMayWriteFor(wanted.unit());
        }
        Violations violations = new Violations();
        Optional<DocumentMessage> document = document(wanted.document(), violations);
        Optional<ReceivedPlan> plan = plans.find(wanted.plan());
        if (plan.isEmpty()) {
            violations.add("/plan", "没有已发布的计划“" + wanted.plan() + "”", "there is no such published plan");
        }
        violations.throwIfAny();
        UnitId unit = wanted.unit() != null
                ? wanted.unit()
                : caller.unit().orElse(plan.get().issuer());
        requireMayWriteFor(unit);
        List<ReceivedTask> tasks = tasks(wanted, unit);
        return drafts(wanted, unit, tasks, document.get(), dryRun);
    }

    private void requireMayWriteFor(UnitId unit) {
        writer.requireMayWriteFor(
                unit, units.find(unit).map(KnownUnit::division).orElse(null));
    }

    private Optional<DocumentMessage> document(String id, Violations violations) {
        try {
            Optional<DocumentMessage> document =
                    documents.ask(id).filter(found -> caller.scope().covers(found.division()));
            if (document.isEmpty()) {
                violations.add("/document", "没有这份文件，或您无权查看", "there is no such document, or you may not see it");
            }
            return document;
        } catch (PlansUnreachable e) {
            throw Refusal.of(
                    ProblemType.UNAVAILABLE,
                    "文件暂时无法读取（计划服务未应答），请稍后重试",
                    "The document cannot be read for the moment: plans-service does not answer");
        }
    }

    /** The tasks on which anybody reports for the period: a piece on another unit's task is told from one on none. */
    private List<ReceivedTask> tasks(NewEntriesOfDocument wanted, UnitId unit) {
        if (!obligations.owes(wanted.plan(), unit, wanted.period())) {
            new Violations()
                    .add(
                            "/period",
                            "该计划不要求单位 " + unit + " 报送 " + wanted.period() + "，可用 /obligations?unit= 查看应报事项",
                            "the plan asks nothing of the unit " + unit + " for " + wanted.period()
                                    + "; see /obligations?unit=")
                    .throwIfAny();
        }
        Set<String> owed = obligations.tasksOwed(wanted.plan(), wanted.period());
        return plans.tasksOf(wanted.plan()).stream()
                .filter(task -> owed.contains(task.id()))
                .toList();
    }

    private EntriesOfDocumentView drafts(
            NewEntriesOfDocument wanted,
            UnitId unit,
            List<ReceivedTask> tasks,
            DocumentMessage document,
            boolean dryRun) {
        List<Matching.Candidate> candidates = tasks.stream()
                .map(task -> new Matching.Candidate(task.id(), task.label(), Likeness.of(task.title())))
                .toList();
        Map<String, Matching.Match> matches = Matching.of(candidates, document.outline()).stream()
                .collect(Collectors.toMap(Matching.Match::task, Function.identity()));
        Set<Piece> reporting = Collections.newSetFromMap(new IdentityHashMap<>());
        matches.values().forEach(match -> reporting.add(match.piece()));
        Wording wording = new Wording(document.text());
        Remarks remarks = new Remarks(document.outline(), candidates, reporting);
        DraftWriting.Context context = new DraftWriting.Context(document, wording, reporting, dryRun);
        Leftovers leftovers = new Leftovers(wording);
        List<DraftedEntryView> entries = new ArrayList<>();
        List<ConflictView> conflicts = new ArrayList<>();
        for (ReceivedTask task : tasks) {
            Matching.Match match = matches.get(task.id());
            if (match == null) {
                continue;
            }
            Optional<Obligation> owed = obligations
                    .owed(wanted.plan(), task.id(), unit, wanted.period())
                    .filter(obligation -> !obligation.isCancelled());
            if (owed.isEmpty()) {
                leftovers.notOwed(match);
            } else if (owed.get().entry() != null) {
                conflicts.add(new ConflictView(
                        task.id(), task.label(), owed.get().entry(), PieceView.of(match.piece(), wording)));
            } else {
                entries.add(writing.write(owed.get(), task.label(), match, context, leftovers));
            }
        }
        List<Remark> problems = remarks.problems();
        List<Remark> nextSteps = remarks.nextSteps();
        Set<Piece> accounted = Collections.newSetFromMap(new IdentityHashMap<>());
        accounted.addAll(reporting);
        problems.forEach(remark -> accounted.add(remark.piece()));
        nextSteps.forEach(remark -> accounted.add(remark.piece()));
        leftovers.preamble(document);
        leftovers.without(document.outline(), accounted);
        return new EntriesOfDocumentView(
                wanted.document(),
                wanted.plan(),
                unit,
                wanted.period(),
                dryRun,
                entries,
                conflicts,
                problems.stream().map(remark -> RemarkView.of(remark, wording)).toList(),
                nextSteps.stream().map(remark -> RemarkView.of(remark, wording)).toList(),
                leftovers.inOrder());
    }
}
