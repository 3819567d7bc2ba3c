package org.countyreporting.plans.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.countyreporting.vocabulary.DivisionCode;
import org.hibernate.Session;

/**
 * How targets are shared out. Asked by target or plan: whoever asks has been let through to that plan before, by {@code
 * Plans}.
 */
@ApplicationScoped
public class Allocations {

    private final Session database;

    Allocations(Session database) {
        this.database = database;
    }

    /** In the order of the divisions' codes. */
    public List<Share> of(String target) {
        return database.createNativeQuery(
                        "select division, value, denominator from allocation where target = ?1 order by division",
                        Tuple.class)
                .setParameter(1, target)
                .getResultStream()
                .map(row -> new Share(
                        DivisionCode.parse(row.get(0, String.class)),
                        row.get(1, BigDecimal.class),
                        row.get(2, BigDecimal.class)))
                .toList();
    }

    public List<TargetShare> ofPlan(String plan) {
        return database.createNativeQuery(
                        """
                        select allocation.target, allocation.division, allocation.value
                        from allocation join target on target.id = allocation.target
                        where target.plan = ?1 order by allocation.target, allocation.division
                        """,
                        Tuple.class)
                .setParameter(1, plan)
                .getResultStream()
                .map(row -> new TargetShare(
                        row.get(0, String.class),
                        DivisionCode.parse(row.get(1, String.class)),
                        row.get(2, BigDecimal.class)))
                .toList();
    }

    /** How often the target has been shared out; 0: never. */
    public long version(String target) {
        return database.createNativeQuery("select allocation_version from target where id = ?1", Long.class)
                .setParameter(1, target)
                .getSingleResult();
    }

    /** The shares from now on, in one statement each whatever their number. */
    public void replace(String target, List<Share> shares) {
        database.createNativeMutationQuery(
                        "update target set allocation_version = allocation_version + 1 where id = ?1")
                .setParameter(1, target)
                .executeUpdate();
        database.createNativeMutationQuery("delete from allocation where target = ?1")
                .setParameter(1, target)
                .executeUpdate();
        database.createNativeMutationQuery(
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
