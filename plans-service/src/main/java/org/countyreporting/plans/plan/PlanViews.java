package org.countyreporting.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.countyreporting.plans.target.TargetHistory;
import org.countyreporting.plans.target.TargetVersion;

/** Shows a revision with what is computed beside what was written: the versions of its targets. */
@ApplicationScoped
public class PlanViews {

    private final TargetHistory history;

    PlanViews(TargetHistory history) {
        this.history = history;
    }

    public PlanView of(Plan plan, PlanRevision shown) {
        Map<String, List<TargetVersion>> versions = history.of(plan.id(), shown.revision());
        return PlanView.of(
                plan,
                shown,
                shown.content().withTargets(target -> target.with(versions.getOrDefault(target.id(), List.of()))));
    }
}
