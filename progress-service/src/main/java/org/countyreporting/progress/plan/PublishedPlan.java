package org.countyreporting.progress.plan;

import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;

/** A published plan as plans-service last told it. */
public record PublishedPlan(
        String id,
        long version,
        String title,
        int year,
        DivisionCode division,
        UnitId issuer,
        List<Schedule> schedules,
        List<Task> tasks) {

    public PublishedPlan {
        schedules = schedules.isEmpty() ? List.of(Schedule.monthly(year)) : List.copyOf(schedules);
        tasks = List.copyOf(tasks);
    }

    /** The schedule of a task of this plan. */
    public Schedule scheduleOf(Task task) {
        return schedules.stream()
                .filter(schedule -> schedule.id().equals(task.schedule()))
                .findFirst()
                .orElse(schedules.get(0));
    }
}
