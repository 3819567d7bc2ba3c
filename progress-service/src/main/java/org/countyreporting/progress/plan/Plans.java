package org.countyreporting.progress.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The plans as last published. Only labels and versions are kept: what follows from a plan are its obligations. */
@ApplicationScoped
public class Plans {

    private static final String RECEIVE =
            """
            insert into plan as known (id, version, title, year, division, issuer)
            values (:id, :version, :title, :year, :division, :issuer)
            on conflict (id) do update
            set version = excluded.version, title = excluded.title, year = excluded.year,
                division = excluded.division, issuer = excluded.issuer
            where known.version < excluded.version
            """;

    private static final String RECEIVE_TASKS =
            """
            insert into task as known (plan, id, position, label, title)
            select :plan, told.id, told.position, told.label, told.title
            from jsonb_to_recordset(cast(:tasks as jsonb)) as told (id text, position integer, label text, title text)
            on conflict on constraint task_pk do update
            set position = excluded.position, label = excluded.label, title = excluded.title
            where (known.position, known.label, known.title)
                is distinct from (excluded.position, excluded.label, excluded.title)
            """;

    private record TaskRow(String id, int position, String label, String title) {}

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final ObjectMapper json;

    Plans(PlanRepository plans, TaskRepository tasks, ObjectMapper json) {
        this.plans = plans;
        this.tasks = tasks;
        this.json = json;
    }

    /** Keeps it unless what is known is as new; deliveries come in any order and more than once. */
    public boolean receive(PublishedPlan plan) {
        boolean newer = plans.getSession()
                        .createNativeMutationQuery(RECEIVE)
                        .setParameter("id", plan.id())
                        .setParameter("version", plan.version())
                        .setParameter("title", plan.title())
                        .setParameter("year", plan.year())
                        .setParameter("division", plan.division().text())
                        .setParameter("issuer", plan.issuer().text())
                        .executeUpdate()
                > 0;
        if (newer) {
            tasks.getSession()
                    .createNativeMutationQuery(RECEIVE_TASKS)
                    .setParameter("plan", plan.id())
                    .setParameter("tasks", rows(plan.tasks()))
                    .executeUpdate();
        }
        return newer;
    }

    /** As printed; null when the task has none. */
    public String labelOf(String plan, String task) {
        return tasks.findById(new TaskKey(plan, task)).label();
    }

    public Optional<ReceivedPlan> find(String plan) {
        return plans.findByIdOptional(plan);
    }

    /** In the order of the plan. */
    public List<ReceivedTask> tasksOf(String plan) {
        return tasks.list("key.plan = ?1 order by position, key.id", plan);
    }

    public boolean knows(String plan) {
        return plans.findById(plan) != null;
    }

    public boolean knows(String plan, String task) {
        return tasks.findById(new TaskKey(plan, task)) != null;
    }

    private String rows(List<Task> tasks) {
        try {
            return json.writeValueAsString(IntStream.range(0, tasks.size())
                    .mapToObj(i -> new TaskRow(
                            tasks.get(i).id(),
                            i,
                            tasks.get(i).label(),
                            tasks.get(i).title()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
