package org.countyreporting.indicators.target;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import org.countyreporting.indicators.database.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Takes in what published plans say. Told by plans-service alone, so no scope. */
@Singleton
public class PlannedTargets {

    private final Jdbi jdbi;
    private final Json json;

    PlannedTargets(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Keeps the plan unless a newer state is known; what each revision said of a target is kept in any case. */
    public void save(PublishedPlan plan) {
        jdbi.useHandle(handle -> {
            keepVersions(handle, plan);
            int newer = handle.execute(
                    """
                    insert into plan (id, version, revision, title, year, division, published_at)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (id) do update set version = excluded.version, revision = excluded.revision,
                        title = excluded.title, year = excluded.year, division = excluded.division,
                        published_at = excluded.published_at
                    where plan.version < excluded.version
                    """,
                    plan.id(),
                    plan.version(),
                    plan.revision(),
                    plan.title(),
                    plan.year(),
                    plan.division().text(),
                    plan.publishedAt().atOffset(ZoneOffset.UTC));
            if (newer > 0) {
                replaceTasks(handle, plan);
                replaceTargets(handle, plan);
                replaceAsks(handle, plan);
            }
        });
    }

    private void keepVersions(Handle handle, PublishedPlan plan) {
        PreparedBatch versions = handle.prepareBatch(
                """
                insert into target_version (target, revision, definition, published_at) values (?, ?, ?::jsonb, ?)
                on conflict do nothing
                """);
        plan.targets()
                .forEach(planned -> versions.add(
                        planned.target().id(),
                        plan.revision(),
                        json.write(planned.target()),
                        plan.publishedAt().atOffset(ZoneOffset.UTC)));
        execute(versions);
    }

    private static void replaceTasks(Handle handle, PublishedPlan plan) {
        handle.execute("delete from plan_task where plan = ?", plan.id());
        PreparedBatch tasks = handle.prepareBatch(
                "insert into plan_task (plan, id, position, label, title) values (?, ?, ?, ?, ?) on conflict do nothing");
        for (int i = 0; i < plan.tasks().size(); i++) {
            PlannedTask task = plan.tasks().get(i);
            tasks.add(plan.id(), task.id(), i, task.label(), task.title());
        }
        execute(tasks);
    }

    private static void replaceTargets(Handle handle, PublishedPlan plan) {
        handle.execute("delete from allocation where target in (select id from target where plan = ?)", plan.id());
        handle.execute("delete from target where plan = ?", plan.id());
        PreparedBatch targets = handle.prepareBatch(
                """
                insert into target (id, plan, task, task_label, position, measured) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """);
        List<PublishedPlan.PlannedTarget> planned = plan.targets();
        for (int i = 0; i < planned.size(); i++) {
            Measured measured = Measured.of(planned.get(i).target());
            targets.add(
                    planned.get(i).target().id(),
                    plan.id(),
                    planned.get(i).task(),
                    planned.get(i).taskLabel(),
                    i,
                    measured == null ? null : measured.toString());
        }
        execute(targets);
        PreparedBatch shares = handle.prepareBatch(
                """
                insert into allocation (target, division, value)
                select ?, ?, ? where exists (select 1 from target where id = ? and plan = ?)
                on conflict do nothing
                """);
        plan.shares()
                .forEach(share ->
                        shares.add(share.target(), share.division().text(), share.value(), share.target(), plan.id()));
        execute(shares);
    }

    private static void replaceAsks(Handle handle, PublishedPlan plan) {
        handle.execute("delete from expected_reporter where plan = ?", plan.id());
        PreparedBatch asks = handle.prepareBatch(
                """
                insert into expected_reporter (plan, task, element, unit, scope) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """);
        plan.asks().forEach(ask -> asks.add(plan.id(), ask.task(), ask.element(), ask.unit(), ask.scope()));
        execute(asks);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
