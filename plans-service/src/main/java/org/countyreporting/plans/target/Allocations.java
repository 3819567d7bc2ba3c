package org.countyreporting.plans.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;

/**
 * How targets are shared out. Asked by target or plan: whoever asks has been let through to that plan before, by {@code
 * Plans}.
 */
@ApplicationScoped
public class Allocations {

    private final AllocationRepository allocations;
    private final TargetRepository targets;

    Allocations(AllocationRepository allocations, TargetRepository targets) {
        this.allocations = allocations;
        this.targets = targets;
    }

    /** In the order of the divisions' codes. */
    public List<Share> of(String target) {
        return allocations
                .find(
                        """
                        select a.key.division, a.value, a.denominator
                        from Allocation a where a.key.target = ?1 order by a.key.division
                        """,
                        target)
                .project(Tuple.class)
                .stream()
                .map(row -> new Share(
                        DivisionCode.parse(row.get(0, String.class)),
                        row.get(1, BigDecimal.class),
                        row.get(2, BigDecimal.class)))
                .toList();
    }

    public List<TargetShare> ofPlan(String plan) {
        return allocations
                .find(
                        """
                        select a.key.target, a.key.division, a.value
                        from Allocation a join RegisteredTarget t on t.id = a.key.target
                        where t.plan = ?1 order by a.key.target, a.key.division
                        """,
                        plan)
                .project(Tuple.class)
                .stream()
                .map(row -> new TargetShare(
                        row.get(0, String.class),
                        DivisionCode.parse(row.get(1, String.class)),
                        row.get(2, BigDecimal.class)))
                .toList();
    }

    /** How often the target has been shared out; 0: never. */
    public long version(String target) {
        return targets.find("select allocationVersion from RegisteredTarget where id = ?1", target)
                .project(Long.class)
                .singleResult();
    }

    /** The shares from now on, in one statement each whatever their number. */
    public void replace(String target, List<Share> shares) {
        targets.update("allocationVersion = allocationVersion + 1 where id = ?1", target);
        allocations.delete("key.target", target);
        allocations
                .getSession()
                .createNativeMutationQuery(
                        """
                        insert into allocation (target, division, value, denominator)
                        select ?1, division, cast(value as numeric), cast(denominator as numeric)
                        from unnest(cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]))
                             share (division, value, denominator)
                        """)
                .setParameter(1, target)
                .setParameter(
                        2, shares.stream().map(share -> share.division().text()).toArray(String[]::new))
                .setParameter(
                        3, shares.stream().map(share -> text(share.value())).toArray(String[]::new))
                .setParameter(
                        4,
                        shares.stream().map(share -> text(share.denominator())).toArray(String[]::new))
                .executeUpdate();
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
