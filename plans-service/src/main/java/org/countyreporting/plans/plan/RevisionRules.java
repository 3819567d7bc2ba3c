package org.countyreporting.plans.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.conventions.problem.Violations;

/**
 * What a revision owes to what was published before: entries stay with the task they were made for, so no task
 * disappears without a word. It is kept, named in the {@code replaces} of those that stand in for it, or withdrawn with a
 * reason. Before the first publication all of it is moot: there is nothing to replace or to withdraw.
 */
final class RevisionRules {

    private final Set<String> everPublished;
    private final Set<String> lastPublished;
    private final Violations violations;

    RevisionRules(Set<String> everPublished, Set<String> lastPublished, Violations violations) {
        this.everPublished = everPublished;
        this.lastPublished = lastPublished;
        this.violations = violations;
    }

    void check(Plan plan, NewPlan change) {
        if (plan.publishedRevision().isPresent() && plan.differsInIdentity(change)) {
            violations.add(
                    "",
                    "计划发布后不能更改 division、issuer 和 year：" + plan.division() + "、" + plan.issuer() + "、" + plan.year(),
                    "division, issuer and year stay once a plan is published: " + plan.division() + ", " + plan.issuer()
                            + ", " + plan.year());
        }
        check(change.tasks(), change.withdrawnTasks());
    }

    void check(List<Task> tasks, List<WithdrawnTask> withdrawn) {
        Set<String> kept = tasks.stream().map(Task::id).collect(Collectors.toSet());
        Set<String> replaced =
                tasks.stream().flatMap(task -> task.replaces().stream()).collect(Collectors.toSet());
        Set<String> given = withdrawn.stream().map(WithdrawnTask::task).collect(Collectors.toSet());
        checkReplaced(tasks, kept);
        checkWithdrawn(withdrawn, kept);
        lastPublished.stream()
                .filter(task -> !kept.contains(task) && !replaced.contains(task) && !given.contains(task))
                .sorted()
                .forEach(
                        task -> violations.add(
                                "/tasks",
                                "已发布的任务“" + task + "”不见了：请保留该任务，或在替代它的任务的 replaces 中列出，或在 withdrawnTasks 中注明取消原因",
                                "the published task \"" + task
                                        + "\" is gone: keep it, name it in replaces of a task that stands in for it, or give the reason in withdrawnTasks"));
    }

    private void checkReplaced(List<Task> tasks, Set<String> kept) {
        for (int i = 0; i < tasks.size(); i++) {
            List<String> replaces = tasks.get(i).replaces();
            for (int j = 0; j < replaces.size(); j++) {
                String at = "/tasks/" + i + "/replaces/" + j;
                checkKnown(at, replaces.get(j));
                if (kept.contains(replaces.get(j))) {
                    violations.add(
                            at,
                            "任务“" + replaces.get(j) + "”仍在计划中，不能被替代",
                            "the task \"" + replaces.get(j) + "\" is still there and cannot be replaced");
                }
            }
        }
    }

    private void checkWithdrawn(List<WithdrawnTask> withdrawn, Set<String> kept) {
        for (int i = 0; i < withdrawn.size(); i++) {
            String task = withdrawn.get(i).task();
            checkKnown("/withdrawnTasks/" + i + "/task", task);
            if (kept.contains(task)) {
                violations.add(
                        "/withdrawnTasks/" + i + "/task",
                        "任务“" + task + "”仍在计划中",
                        "the task \"" + task + "\" is still in the plan");
            }
        }
    }

    private void checkKnown(String at, String task) {
        if (!everPublished.contains(task)) {
            violations.add(
                    at,
                    "这份计划已发布的各版中没有任务“" + task + "”",
                    "no published revision of this plan has a task \"" + task + "\"");
        }
    }
}
