package org.countyreporting.plans.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which plan has which target: their ids are unique over all plans, because allocations and results speak of a target
 * alone. An id stays its plan's for good once it has been published.
 */
@ApplicationScoped
public class TargetRegister {

    private final TargetRepository targets;

    TargetRegister(TargetRepository targets) {
        this.targets = targets;
    }

    /** Claims the ids for the plan and lets go of those it no longer uses; answers those that another plan has. */
    public Set<String> claim(String plan, Collection<String> ids) {
        String[] sorted = ids.stream().sorted().toArray(String[]::new);
        targets.getSession()
                .createNativeMutationQuery(
                        """
                        delete from target
                        where plan = ?1 and not published and id <> all (cast(?2 as text[]))
                        """)
                .setParameter(1, plan)
                .setParameter(2, sorted)
                .executeUpdate();
        targets.getSession()
                .createNativeMutationQuery(
                        """
                        insert into target (id, plan)
                        select id, ?1 from unnest(cast(?2 as text[])) id
                        on conflict on constraint target_pk do nothing
                        """)
                .setParameter(1, plan)
                .setParameter(2, sorted)
                .executeUpdate();
        return targets.getSession()
                .createNativeQuery(
                        "select id from target where id = any (cast(?2 as text[])) and plan <> ?1", String.class)
                .setQueryPlanCacheable(false)
                .setParameter(1, plan)
                .setParameter(2, sorted)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** All that the plan has claimed is its own for good. */
    public void publish(String plan) {
        targets.update("published = true where plan = ?1 and published = false", plan);
    }

    public Optional<String> planOf(String target) {
        return targets.find("select plan from RegisteredTarget where id = ?1", target)
                .project(String.class)
                .singleResultOptional();
    }
}
