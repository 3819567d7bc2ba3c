package org.countyreporting.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.UnitId;
import org.hibernate.Session;

/** All plans with their revisions. */
@ApplicationScoped
public class Plans {

    private final Session database;

    Plans(Session database) {
        this.database = database;
    }

    /** Locked until the transaction ends: of two writers the second sees what the first has done. */
    public Plan forWriting(String id, DivisionScope scope) {
        Plan plan = database.find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw unknown();
        }
        scope.requireForWriting(plan.division());
        return plan;
    }

    /** 404 for what the reader may not see, as for what is not there. */
    public Plan forReading(String id, PlanReader reader) {
        return Optional.ofNullable(database.find(Plan.class, id))
                .filter(plan -> reader.scope().covers(plan.division()) || names(plan, reader))
                .orElseThrow(Plans::unknown);
    }

    private boolean names(Plan plan, PlanReader reader) {
        return plan.publishedRevision().isPresent()
                && reader.unit()
                        .map(unit -> database.find(PlanUnit.class, new PlanUnit.Key(unit.text(), plan.id())))
                        .isPresent();
    }

    private static Refusal unknown() {
        return Refusal.notFound("没有这份工作计划，或您无权查看", "There is no such plan, or you may not see it");
    }

    public PlanRevision revision(Plan plan, int revision) {
        PlanRevision found = database.find(PlanRevision.class, new PlanRevision.Key(plan.id(), revision));
        if (found == null) {
            throw Refusal.notFound("这份计划没有第 " + revision + " 版", "The plan has no revision " + revision);
        }
        return found;
    }

    /** A draft is its division's own matter. */
    PlanRevision revision(Plan plan, int revision, PlanReader reader) {
        PlanRevision found = revision(plan, revision);
        if (!found.isPublished()) {
            reader.scope().requireForReading(plan.division());
        }
        return found;
    }

    void add(Plan plan) {
        database.persist(plan);
    }

    public void add(PlanRevision revision) {
        database.persist(revision);
        database.flush();
    }

    /** Newest year first, then by division. */
    List<PlanSummaryView> page(PlanFilter filter, PlanReader reader, int rows) {
        return filter.query(database, reader)
                .setMaxResults(rows)
                .getResultStream()
                .map(PlanSummaryView::of)
                .toList();
    }

    /** Ids of all tasks that any published revision of the plan had. */
    Set<String> publishedTasksOf(Plan plan) {
        return database.createNativeQuery(
                        """
                        select distinct task ->> 'id'
                        from plan_revision revision, jsonb_array_elements(revision.content -> 'tasks') task
                        where revision.plan = ?1 and revision.published_at is not null
                        """,
                        String.class)
                .setParameter(1, plan.id())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * Tasks of the published plans among those named, by plan. Asked beyond the caller's scope on purpose: a plan is
     * derived from one above it, and an id that cannot be guessed is all that is confirmed.
     */
    Map<String, Set<String>> publishedTasks(Collection<String> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        """
                        select r from Plan p join PlanRevision r
                        on r.key.plan = p.id and r.key.revision = p.publishedRevision where p.id in :plans
                        """,
                        PlanRevision.class)
                .setParameter("plans", plans)
                .getResultStream()
                .collect(Collectors.toMap(revision -> revision.key().plan(), revision -> revision.content()
                        .taskIds()));
    }

    /** From now on these units may read the plan. */
    public void nameUnits(Plan plan, Set<UnitId> units) {
        database.createMutationQuery("delete from PlanUnit where key.plan = :plan")
                .setParameter("plan", plan.id())
                .executeUpdate();
        database.createNativeMutationQuery(
                        "insert into plan_unit (unit, plan) select unit, ?1 from unnest(cast(?2 as text[])) unit")
                .setParameter(1, plan.id())
                .setParameter(2, units.stream().map(UnitId::text).toArray(String[]::new))
                .executeUpdate();
    }
}
