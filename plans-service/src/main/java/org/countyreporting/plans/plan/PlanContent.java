package org.countyreporting.plans.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreporting.plans.schedule.Schedule;
import org.countyreporting.plans.target.Target;
import org.countyreporting.vocabulary.UnitId;

/** What a revision of a plan says, as it is kept: everything resolved, nothing computed. */
public record PlanContent(
        List<Schedule> schedules, List<Section> sections, List<Task> tasks, List<WithdrawnTask> withdrawnTasks) {

    public PlanContent {
        schedules = schedules == null ? List.of() : schedules;
        sections = sections == null ? List.of() : sections;
        tasks = tasks == null ? List.of() : tasks;
        withdrawnTasks = withdrawnTasks == null ? List.of() : withdrawnTasks;
    }

    public Stream<Target> targets() {
        return tasks.stream().flatMap(task -> task.targets().stream());
    }

    public Optional<Target> target(String id) {
        return targets().filter(target -> target.id().equals(id)).findFirst();
    }

    /** Where it says what was read out of a document and nobody has confirmed, as pointers into the plan. */
    public List<String> unconfirmed() {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            List<Target> promised = tasks.get(i).targets();
            for (int j = 0; j < promised.size(); j++) {
                if (promised.get(j).isUnconfirmed()) {
                    places.add("/tasks/" + i + "/targets/" + j);
                }
            }
            for (int j = 0; j < tasks.get(i).proposedUnits().size(); j++) {
                places.add("/tasks/" + i + "/proposedUnits/" + j);
            }
        }
        return places;
    }

    Set<String> taskIds() {
        return tasks.stream().map(Task::id).collect(Collectors.toSet());
    }

    PlanContent withTargets(UnaryOperator<Target> change) {
        return new PlanContent(
                schedules,
                sections,
                tasks.stream().map(task -> task.withTargets(change)).toList(),
                withdrawnTasks);
    }

    /** Every unit it names in any role: they may read the plan wherever they are. */
    public Set<UnitId> namedUnits() {
        Set<UnitId> named = new LinkedHashSet<>();
        for (Task task : tasks) {
            named.add(task.leadUnit());
            named.addAll(task.supportingUnits());
            named.addAll(task.reportingUnits());
            if (task.reviewUnit() != null) {
                named.add(task.reviewUnit());
            }
            task.figures().stream()
                    .flatMap(figure -> figure.namedUnits().stream())
                    .map(UnitId::parse)
                    .forEach(named::add);
        }
        return named;
    }
}
