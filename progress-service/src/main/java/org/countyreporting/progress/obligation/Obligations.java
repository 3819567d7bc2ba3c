package org.countyreporting.progress.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;

/** All that is owed. */
@ApplicationScoped
public class Obligations {

    private static final String SELECT = "select o, p.title, t.label, t.title, u.name, " + ObligationState.EXPRESSION
            + """

             from Obligation o
             join ReceivedPlan p on p.id = o.plan
             join ReceivedTask t on t.key.plan = o.plan and t.key.id = o.task
             left join KnownUnit u on u.id = cast(o.unit as String)""";

    private final ObligationRepository obligations;
    private final DueDates dueDates;

    Obligations(ObligationRepository obligations, DueDates dueDates) {
        this.obligations = obligations;
        this.dueDates = dueDates;
    }

    /** One more than the page's limit where there are more. */
    List<ObligationRow> list(Conditions conditions, List<ObligationState> states, PageRequest page) {
        if (!states.isEmpty()) {
            conditions
                    .and(ObligationState.EXPRESSION + " in :states")
                    .with("states", states.stream().map(Enum::name).toList());
        }
        ListOrder.startAfter(page, conditions);
        return rows(conditions, ListOrder.ORDER, page.limit() + 1);
    }

    Optional<ObligationRow> find(Conditions visible, UUID id) {
        return rows(visible.equal("o.id", "id", id), "", 1).stream().findFirst();
    }

    private List<ObligationRow> rows(Conditions conditions, String order, int most) {
        conditions.with("today", dueDates.today()).with("soon", dueDates.soon());
        String query = SELECT + conditions.where() + order;
        return obligations
                .find(query, conditions.parameters())
                .project(ObligationRow.class)
                .page(0, most)
                .list();
    }

    /** For change: nobody else changes it until the transaction ends. */
    Optional<Obligation> lock(UUID id) {
        return obligations.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The tasks of a plan on which anybody owes a report for the period. */
    public Set<String> tasksOwed(String plan, Period period) {
        return obligations
                .find(
                        "select distinct task from Obligation where plan = ?1 and period = ?2 and cancelledAt is null",
                        plan,
                        period)
                .project(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether a plan asks anything of the unit for the period. */
    public boolean owes(String plan, UnitId unit, Period period) {
        return obligations.count("plan = ?1 and unit = ?2 and period = ?3 and cancelledAt is null", plan, unit, period)
                > 0;
    }

    /** What a unit owes on a task for a period, cancelled or not. */
    public Optional<Obligation> owed(String plan, String task, UnitId unit, Period period) {
        return obligations
                .find("plan = ?1 and task = ?2 and unit = ?3 and period = ?4", plan, task, unit, period)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .findFirst();
    }
}
