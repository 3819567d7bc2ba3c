package org.countyreporting.gateway.overview;

import java.util.List;
import java.util.Map;
import org.countyreporting.gateway.overview.TaskView.TargetView;
import org.countyreporting.gateway.peer.indicators.Result;
import org.countyreporting.gateway.peer.indicators.Result.ComparedTarget;
import org.countyreporting.gateway.peer.plans.Plan;
import org.countyreporting.gateway.peer.progress.Obligation;

/** Tasks as the overview shows them. */
final class Tasks {

    private Tasks() {}

    static TaskView of(Plan plan, Plan.Task task, int notReported, Map<String, Result> results) {
        return new TaskView(
                plan.id(),
                plan.title(),
                task.id(),
                task.label(),
                task.title(),
                task.leadUnit(),
                notReported,
                task.targets().stream().map(target -> target(target, results)).toList());
    }

    /** A task of a plan that could not be read, as far as the obligation tells. */
    static TaskView of(Obligation owed, int notReported) {
        return new TaskView(
                owed.plan(),
                owed.planTitle(),
                owed.task(),
                owed.taskLabel(),
                owed.taskTitle(),
                null,
                notReported,
                List.of());
    }

    private static TargetView target(Plan.Target target, Map<String, Result> results) {
        String code = target.indicator() == null ? target.dataElement() : target.indicator();
        return new TargetView(
                target.id(),
                target.name(),
                target.indicator(),
                target.dataElement(),
                target.comparator(),
                target.value(),
                target.valueHigh(),
                target.unit(),
                code == null ? null : standing(target.id(), results.get(code)));
    }

    private static StandingView standing(String target, Result result) {
        if (result == null) {
            return null;
        }
        ComparedTarget compared = result.target();
        boolean ofThis = compared != null && compared.isOf(target);
        return new StandingView(
                result.display(),
                result.asOf(),
                result.coverage() == null ? null : result.coverage().reported(),
                result.coverage() == null ? null : result.coverage().expected(),
                result.sources(),
                ofThis ? ComparisonView.of(compared) : null);
    }
}
