package org.countyreporting.progress.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.progress.plan.AskedFigure;
import org.countyreporting.progress.plan.PublishedPlan;
import org.countyreporting.progress.plan.Schedule;
import org.countyreporting.progress.plan.Task;
import org.countyreporting.vocabulary.UnitId;
import org.hibernate.Session;

/**
 * Brings the obligations of a plan to what its newest publication says, in a few statements however large it is. What is
 * still owed keeps its entry and its waiver, what is not any more is cancelled, what is owed again comes back. A due
 * date no longer moves once the obligation was submitted: nobody becomes late by a revision.
 */
@ApplicationScoped
public class Derivation {

    private static final String STAGE =
            """
            create temporary table owed on commit drop as
            select o.task collate "C", o.unit collate "C", c.period collate "C", c.first, c.last, o.figures, o.review,
                c.days, c.due
            from jsonb_to_recordset(cast(:owers as jsonb))
                as o (schedule integer, task text, unit text, review text, figures jsonb)
            join jsonb_to_recordset(cast(:occurrences as jsonb))
                as c (schedule integer, period text, first date, last date, days integer, due date)
                on c.schedule = o.schedule
            """;

    private static final String KEEP =
            """
            insert into obligation as known
                (plan, task, unit, period, period_first, period_last, figures, plan_division, review_unit,
                 unit_division, due_working_days, due_on)
            select :plan, owed.task, owed.unit, owed.period, owed.first, owed.last, owed.figures, :division,
                owed.review, unit.division, owed.days, owed.due
            from owed left join unit on unit.id = owed.unit
            on conflict on constraint obligation_once do update
            set figures = excluded.figures, plan_division = excluded.plan_division,
                review_unit = excluded.review_unit, due_working_days = excluded.due_working_days,
                due_on = case when known.first_submitted_on is null then excluded.due_on else known.due_on end,
                cancelled_at = null
            where known.cancelled_at is not null
                or (known.figures, known.plan_division, known.review_unit, known.due_working_days, known.due_on)
                    is distinct from (excluded.figures, excluded.plan_division, excluded.review_unit,
                        excluded.due_working_days, excluded.due_on)
            """;

    private static final String CANCEL =
            """
            update obligation set cancelled_at = :now
            where plan = :plan and cancelled_at is null and not exists (
                select from owed
                where (owed.task, owed.unit, owed.period) = (obligation.task, obligation.unit, obligation.period))
            """;

    private record Ower(int schedule, String task, UnitId unit, UnitId review, List<AskedFigure> figures) {}

    private record Occurrence(int schedule, String period, LocalDate first, LocalDate last, int days, LocalDate due) {}

    private final ObligationRepository obligations;
    private final ObjectMapper json;
    private final DueDates dueDates;
    private final Clock clock;

    Derivation(ObligationRepository obligations, ObjectMapper json, DueDates dueDates, Clock clock) {
        this.obligations = obligations;
        this.json = json;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** In the transaction of the plan's arrival, which holds the plan's row. */
    public void apply(PublishedPlan plan) {
        // A unit that is being told right now would miss these obligations, and they it.
        Session session = obligations.getSession();
        session.createNativeMutationQuery("lock table unit in share mode").executeUpdate();
        session.createNativeMutationQuery(STAGE)
                .setParameter("owers", text(owers(plan)))
                .setParameter("occurrences", text(occurrences(plan)))
                .executeUpdate();
        // Else the database takes these, or the plan's obligations, for a handful and compares each with each: a
        // hundred
        // thousand squared. What it knows of obligations may be older than the plan.
        session.createNativeMutationQuery("alter table owed add primary key (task, unit, period)")
                .executeUpdate();
        session.createNativeMutationQuery("analyze owed").executeUpdate();
        session.createNativeMutationQuery(KEEP)
                .setParameter("plan", plan.id())
                .setParameter("division", plan.division().text())
                .executeUpdate();
        session.createNativeMutationQuery(CANCEL)
                .setParameter("plan", plan.id())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static List<Ower> owers(PublishedPlan plan) {
        List<Ower> owers = new ArrayList<>();
        for (Task task : plan.tasks()) {
            int schedule = plan.schedules().indexOf(plan.scheduleOf(task));
            task.owed()
                    .forEach((unit, figures) ->
                            owers.add(new Ower(schedule, task.id(), unit, task.reviewUnit(), figures)));
        }
        return owers;
    }

    private List<Occurrence> occurrences(PublishedPlan plan) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (int i = 0; i < plan.schedules().size(); i++) {
            Schedule schedule = plan.schedules().get(i);
            int index = i;
            schedule.occurrences()
                    .forEach(period -> occurrences.add(new Occurrence(
                            index,
                            period.toString(),
                            period.first(),
                            period.last(),
                            schedule.dueWorkingDays(),
                            dueDates.of(period, schedule.dueWorkingDays()).orElse(null))));
        }
        return occurrences;
    }

    private String text(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
