package org.countyreporting.plans.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.plans.plan.Plan;
import org.countyreporting.plans.plan.PlanRevision;
import org.countyreporting.plans.plan.PlanView;
import org.countyreporting.plans.plan.PlanViews;
import org.countyreporting.plans.plan.Plans;

/** Opens the next draft of a published plan (修订), which begins as the published one stands. */
@ApplicationScoped
class PlanRevising {

    private final Plans plans;
    private final PlanViews views;
    private final Caller caller;
    private final Clock clock;

    PlanRevising(Plans plans, PlanViews views, Caller caller, Clock clock) {
        this.plans = plans;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PlanView open(String id, IfMatch ifMatch) {
        Plan plan = plans.forWriting(id, caller.scope());
        IfMatch.checkIfSent(ifMatch, plan.version());
        if (plan.draftRevision().isPresent()) {
            throw Refusal.conflict(
                    "第 " + plan.draftRevision().getAsInt() + " 版正在编制，请直接修改该草稿",
                    "Revision " + plan.draftRevision().getAsInt() + " is being written already: change that draft");
        }
        PlanRevision published = plans.revision(plan, plan.publishedRevision().orElseThrow());
        PlanRevision next = published.next(clock.instant(), caller.subject());
        plan.openDraft();
        plans.add(next);
        return views.of(plan, next);
    }
}
