package org.countyreporting.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.target.Target;
import org.countyreporting.plans.target.TargetRegister;
import org.countyreporting.plans.unit.UnitView;

/** Writes drafts: the first one of a plan, and whatever becomes of it until it is published. */
@ApplicationScoped
public class PlanDrafting {

    private final Plans plans;
    private final PlanReferences references;
    private final PlanViews views;
    private final TargetRegister targets;
    private final Caller caller;
    private final Clock clock;

    PlanDrafting(
            Plans plans,
            PlanReferences references,
            PlanViews views,
            TargetRegister targets,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.references = references;
        this.views = views;
        this.targets = targets;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PlanView create(NewPlan draft) {
        return create(draft, null);
    }

    /** @param document the official document that the plan is made of, or null */
    @Transactional
    public PlanView create(NewPlan draft, String document) {
        checkNew(draft);
        Plan plan = Plan.draftOf(draft, document);
        PlanRevision revision = new PlanRevision(new PlanRevision.Key(plan.id(), 1));
        write(revision, draft);
        plans.add(plan);
        plans.add(revision);
        claimTargets(plan, revision.content());
        return views.of(plan, revision);
    }

    /** The draft as it would be created, and refused if that would be; nothing is kept. */
    @Transactional
    public PlanView sketch(NewPlan draft) {
        checkNew(draft);
        PlanRevision revision = new PlanRevision(new PlanRevision.Key(null, 1));
        write(revision, draft);
        return PlanView.of(Plan.sketchOf(draft), revision, revision.content());
    }

    /** What a document was made into before, for the same division, issuer and year; a draft only. */
    @Transactional
    public Optional<PlanView> madeOf(String document, NewPlan draft) {
        Optional<Plan> plan = plans.madeOf(document, draft);
        plan.filter(made -> made.publishedRevision().isPresent()).ifPresent(made -> {
            throw Refusal.conflict(
                    "这份文件已制成工作计划 " + made.id() + " 并已发布；需要修改的，请新开修订",
                    "The document was made into the plan " + made.id() + ", which is published: open a revision of it");
        });
        return plan.map(made -> views.of(made, plans.revision(made, made.shownRevision())));
    }

    @Transactional
    PlanView change(String id, IfMatch ifMatch, NewPlan draft) {
        checkInput(draft, new Violations());
        Plan plan = plans.forWriting(id, caller.scope());
        IfMatch.require(ifMatch, plan.version());
        int number = plan.draftRevision()
                .orElseThrow(() -> Refusal.conflict(
                        "计划已发布，没有正在编制的修订版：请先新开修订（POST /revisions）",
                        "The plan is published and no draft is open: open a revision first (POST /revisions)"));
        Set<String> lastPublished = plan.publishedRevision().isPresent()
                ? plans.revision(plan, plan.publishedRevision().getAsInt())
                        .content()
                        .taskIds()
                : Set.of();
        Violations violations = new Violations();
        new RevisionRules(plans.publishedTasksOf(plan), lastPublished, violations).check(plan, draft);
        violations.throwIfAny();
        PlanRevision revision = plans.revision(plan, number);
        plan.describe(draft);
        write(revision, draft);
        plan.changed();
        claimTargets(plan, revision.content());
        return views.of(plan, revision);
    }

    private void checkNew(NewPlan draft) {
        Violations violations = new Violations();
        new RevisionRules(Set.of(), Set.of(), violations).check(draft.tasks(), draft.withdrawnTasks());
        checkInput(draft, violations);
    }

    /** Everything that is wrong first, then whether the caller may write there at all. */
    private void checkInput(NewPlan draft, Violations violations) {
        draft.check(violations);
        UnitView issuer = references.check(draft, violations);
        violations.throwIfAny();
        caller.scope().requireForWriting(draft.division());
        caller.scope().requireForWriting(issuer.division());
    }

    private void write(PlanRevision revision, NewPlan draft) {
        revision.write(draft.title(), draft.documentNumber(), draft.resolved(), clock.instant(), caller.subject());
    }

    private void claimTargets(Plan plan, PlanContent content) {
        List<String> ids = content.targets().map(Target::id).toList();
        Set<String> taken = targets.claim(plan.id(), ids);
        Violations violations = new Violations();
        for (int i = 0; i < content.tasks().size(); i++) {
            List<Target> own = content.tasks().get(i).targets();
            for (int j = 0; j < own.size(); j++) {
                if (taken.contains(own.get(j).id())) {
                    violations.add(
                            "/tasks/" + i + "/targets/" + j + "/id",
                            "目标编号“" + own.get(j).id() + "”已用于另一份计划",
                            "the target id \"" + own.get(j).id() + "\" is another plan's");
                }
            }
        }
        violations.throwIfAny();
    }
}
