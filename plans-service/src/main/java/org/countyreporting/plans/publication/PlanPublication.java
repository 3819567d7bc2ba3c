package org.countyreporting.plans.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.plans.plan.Plan;
import org.countyreporting.plans.plan.PlanContent;
import org.countyreporting.plans.plan.PlanRevision;
import org.countyreporting.plans.plan.PlanView;
import org.countyreporting.plans.plan.PlanViews;
import org.countyreporting.plans.plan.Plans;
import org.countyreporting.plans.target.TargetHistory;
import org.countyreporting.plans.target.TargetRegister;
import org.countyreporting.vocabulary.UnitId;

/** Publishes the draft of a plan (发布): from now on it holds, and never changes. */
@ApplicationScoped
class PlanPublication {

    /** Offices date by the one time zone of the country. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Plans plans;
    private final PlanViews views;
    private final TargetRegister targets;
    private final TargetHistory history;
    private final PlanAnnouncement announcement;
    private final Caller caller;
    private final Clock clock;

    PlanPublication(
            Plans plans,
            PlanViews views,
            TargetRegister targets,
            TargetHistory history,
            PlanAnnouncement announcement,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.views = views;
        this.targets = targets;
        this.history = history;
        this.announcement = announcement;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PlanView publish(String id, IfMatch ifMatch) {
        Plan plan = plans.forWriting(id, caller.scope());
        IfMatch.checkIfSent(ifMatch, plan.version());
        int number = plan.draftRevision()
                .orElseThrow(() ->
                        Refusal.conflict("没有可发布的草稿：计划已发布", "There is no draft to publish: the plan is published"));
        PlanRevision revision = plans.revision(plan, number);
        PlanContent content = revision.content();
        if (content.tasks().isEmpty()) {
            throw Refusal.conflict("草稿中没有任务，不能发布", "The draft has no task: there is nothing to publish");
        }
        List<String> unconfirmed = content.unconfirmed();
        if (!unconfirmed.isEmpty()) {
            throw Refusal.conflict(
                    "草稿中有 %d 项是从文件中读出的建议，确认或删除后才能发布：%s".formatted(unconfirmed.size(), String.join("、", unconfirmed)),
                    "%d things in the draft were read out of a document: confirm or drop them first: %s"
                            .formatted(unconfirmed.size(), String.join(", ", unconfirmed)));
        }
        Instant now = clock.instant();
        revision.publish(now, caller.subject());
        plan.publishDraft();
        plans.nameUnits(plan, namedUnits(plan, content));
        targets.publish(plan.id());
        history.publish(
                new TargetHistory.Publication(
                        plan.id(), number, plan.year(), LocalDate.ofInstant(now, CHINA), revision.documentNumber()),
                content.targets().toList());
        announcement.announce(plan);
        return views.of(plan, revision);
    }

    private static Set<UnitId> namedUnits(Plan plan, PlanContent content) {
        Set<UnitId> named = new LinkedHashSet<>(content.namedUnits());
        named.add(plan.issuer());
        return named;
    }
}
