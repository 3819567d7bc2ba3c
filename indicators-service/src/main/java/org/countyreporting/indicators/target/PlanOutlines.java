package org.countyreporting.indicators.target;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Optional;
import org.countyreporting.vocabulary.DivisionCode;
import org.jdbi.v3.core.Jdbi;

/** What published plans are about. Callers see to it that a plan is inside what may be read. */
@Singleton
public class PlanOutlines {

    private final Jdbi jdbi;

    PlanOutlines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<PlanOutline> find(String plan) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select p.id, p.title, p.year, p.division, t.id as task, t.label, t.title as task_title
                        from plan p left join plan_task t on t.plan = p.id
                        where p.id = :plan order by t.position
                        """)
                .bind("plan", plan)
                .reduceResultSet(Optional.<PlanOutline>empty(), (known, row, context) -> {
                    PlanOutline outline = known.isPresent()
                            ? known.get()
                            : new PlanOutline(
                                    row.getString("id"),
                                    row.getString("title"),
                                    row.getInt("year"),
                                    DivisionCode.parse(row.getString("division")),
                                    new ArrayList<>());
                    if (row.getString("task") != null) {
                        outline.tasks()
                                .add(new PlannedTask(
                                        row.getString("task"), row.getString("label"), row.getString("task_title")));
                    }
                    return Optional.of(outline);
                }));
    }
}
