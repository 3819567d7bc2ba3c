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

/** All plans with their revisions. */
@ApplicationScoped
public class Plans {

    private final PlanRepository plans;
    private final PlanRevisionRepository revisions;
    private final PlanUnitRepository named;

    Plans(PlanRepository plans, PlanRevisionRepository revisions, PlanUnitRepository named) {
        this.plans = plans;
        this.revisions = revisions;
        this.named = named;
    }

    /** Locked until the transaction ends: of two writers the second sees what the first has done. */
    public Plan forWriting(String id, DivisionScope scope) {
        Plan plan = plans.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw unknown();
        }
        scope.requireForWriting(plan.division());
        return plan;
    }

    /** 404 for what the reader may not see, as for what is not there. */
    public Plan forReading(String id, PlanReader reader) {
        return plans.findByIdOptional(id)
                .filter(plan -> reader.scope().covers(plan.division()) || names(plan, reader))
                .orElseThrow(Plans::unknown);
    }

    private boolean names(Plan plan, PlanReader reader) {
        return plan.publishedRevision().isPresent()
                && reader.unit()
                        .flatMap(unit -> named.findByIdOptional(new PlanUnit.Key(unit.text(), plan.id())))
                        .isPresent();
    }

    private static Refusal unknown() {
        return Refusal.notFound("没有这份工作计划，或您无权查看", "There is no such plan, or you may not see it");
    }

    public PlanRevision revision(Plan plan, int revision) {
        PlanRevision found = revisions.findById(new PlanRevision.Key(plan.id(), revision));
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

    Optional<Plan> madeOf(String document, NewPlan draft) {
        return plans.find(
                        "document = ?1 and division = ?2 and issuer = ?3 and year = ?4",
                        document,
                        draft.division().text(),
                        draft.issuer().text(),
                        draft.year())
                .firstResultOptional();
    }

    void add(Plan plan) {
        plans.persist(plan);
    }

    public void add(PlanRevision revision) {
        revisions.persistAndFlush(revision);
    }

    /** Newest year first, then by division. */
    List<PlanSummaryView> page(PlanFilter filter, PlanReader reader, int rows) {
        return filter.query(plans, reader).page(0, rows).stream()
                .map(PlanSummaryView::of)
                .toList();
    }

    /** Ids of all tasks that any published revision of the plan had. */
    Set<String> publishedTasksOf(Plan plan) {
        return revisions
                .getSession()
                .createNativeQuery(
                        """
                        select distinct task ->> 'id'
                        from plan_revision revision, jsonb_array_elements(revision.content -> 'tasks') task
                        where revision.plan = ?1 and revision.published_at is not null
                        """,
                        String.class)
                .setQueryPlanCacheable(false)
                .setParameter(1, plan.id())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * Tasks of the published plans among those named, by plan. Asked beyond the caller's scope on purpose: a plan is
     * derived from one above it, and an id that cannot be guessed is all that is confirmed.
     */
    Map<String, Set<String>> publishedTasks(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return revisions
                .find(
                        """
                        select r from Plan p join PlanRevision r
                        on r.key.plan = p.id and r.key.revision = p.publishedRevision where p.id in :ids
                        """,
                        Map.of("ids", ids))
                .stream()
                .collect(Collectors.toMap(revision -> revision.key().plan(), revision -> revision.content()
                        .taskIds()));
    }

    /** From now on these units may read the plan. */
    public void nameUnits(Plan plan, Set<UnitId> units) {
        named.delete("key.plan", plan.id());
        named.getSession()
                .createNativeMutationQuery(
                        "insert into plan_unit (unit, plan) select unit, ?1 from unnest(cast(?2 as text[])) unit")
                .setParameter(1, plan.id())
                .setParameter(2, units.stream().map(UnitId::text).toArray(String[]::new))
                .executeUpdate();
    }
}
