package org.countyreporting.plans.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.countyreporting.conventions.delivery.Outbox;
import org.countyreporting.conventions.delivery.Peer;
import org.countyreporting.plans.plan.Plan;
import org.countyreporting.plans.plan.PlanView;
import org.countyreporting.plans.plan.PlanViews;
import org.countyreporting.plans.plan.Plans;
import org.countyreporting.plans.target.Allocations;

/** Tells the peers what holds now, in the transaction that makes it hold. */
@ApplicationScoped
public class PlanAnnouncement {

    private final Plans plans;
    private final PlanViews views;
    private final Allocations allocations;
    private final Outbox outbox;

    PlanAnnouncement(Plans plans, PlanViews views, Allocations allocations, Outbox outbox) {
        this.plans = plans;
        this.views = views;
        this.allocations = allocations;
        this.outbox = outbox;
    }

    /** Nothing is told of a plan that has never been published. */
    public void announce(Plan plan) {
        plan.publishedRevision().ifPresent(revision -> {
            PlanView published = views.of(plan, plans.revision(plan, revision));
            PlanMessage message = new PlanMessage(published, allocations.ofPlan(plan.id()));
            for (Peer peer : List.of(Peer.PROGRESS, Peer.INDICATORS)) {
                outbox.put(peer, "/peer/plans/" + plan.id(), plan.version(), message);
            }
        });
    }
}
