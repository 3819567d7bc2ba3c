package org.countyreporting.plans.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.plan.Plan;
import org.countyreporting.plans.plan.PlanReader;
import org.countyreporting.plans.plan.Plans;
import org.countyreporting.plans.publication.PlanAnnouncement;
import org.countyreporting.plans.target.Allocations;
import org.countyreporting.plans.target.Share;
import org.countyreporting.plans.target.Target;
import org.countyreporting.plans.target.TargetRegister;

/** Shares a target out among divisions (目标分解) and shows how it is shared out. */
@ApplicationScoped
class Allocating {

    private final TargetRegister targets;
    private final Allocations allocations;
    private final Plans plans;
    private final PlanAnnouncement announcement;
    private final Caller caller;

    Allocating(
            TargetRegister targets,
            Allocations allocations,
            Plans plans,
            PlanAnnouncement announcement,
            Caller caller) {
        this.targets = targets;
        this.allocations = allocations;
        this.plans = plans;
        this.announcement = announcement;
        this.caller = caller;
    }

    @Transactional
    AllocationView read(String id, Locale language) {
        PlanReader reader = PlanReader.of(caller);
        Plan plan = plans.forReading(planOf(id), reader);
        Target target = published(plan, id)
                .or(() -> reader.scope().covers(plan.division()) ? drafted(plan, id) : Optional.empty())
                .orElseThrow(Allocating::unknown);
        return view(target, language);
    }

    @Transactional
    AllocationView change(String id, IfMatch ifMatch, AllocationChange change, Locale language) {
        change.requireCoherence();
        List<Share> shares = change.allocations();
        Plan plan = plans.forWriting(planOf(id), caller.scope());
        Optional<Target> published = published(plan, id);
        Target target = published.or(() -> drafted(plan, id)).orElseThrow(Allocating::unknown);
        long version = allocations.version(id);
        if (version == 0) {
            // Shared out for the first time: there is nothing of anybody's to overwrite.
            IfMatch.checkIfSent(ifMatch, version);
        } else {
            IfMatch.require(ifMatch, version);
        }
        Violations violations = new Violations();
        new AllocationRules(violations).checkBelow(plan.division(), shares);
        violations.throwIfAny();
        allocations.replace(id, shares);
        plan.changed();
        if (published.isPresent()) {
            announcement.announce(plan);
        }
        return view(target, language);
    }

    private String planOf(String target) {
        return targets.planOf(target).orElseThrow(Allocating::unknown);
    }

    /** What holds counts before what is being written. */
    private Optional<Target> published(Plan plan, String id) {
        return plan.publishedRevision().isPresent()
                ? plans.revision(plan, plan.publishedRevision().getAsInt())
                        .content()
                        .target(id)
                : Optional.empty();
    }

    private Optional<Target> drafted(Plan plan, String id) {
        return plan.draftRevision().isPresent()
                ? plans.revision(plan, plan.draftRevision().getAsInt())
                        .content()
                        .target(id)
                : Optional.empty();
    }

    private AllocationView view(Target target, Locale language) {
        AllocationCheck check = new AllocationCheck(target, allocations.of(target.id()));
        return new AllocationView(
                target.id(),
                target.value(),
                check.basis().name().toLowerCase(Locale.ROOT),
                check.sum(),
                check.weighted(),
                check.shares(),
                check.findings(language),
                allocations.version(target.id()));
    }

    private static Refusal unknown() {
        return Refusal.notFound("没有这个目标，或您无权查看", "There is no such target, or you may not see it");
    }
}
