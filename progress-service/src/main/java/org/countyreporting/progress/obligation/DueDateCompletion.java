package org.countyreporting.progress.obligation;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** A release that brings the calendar of a further year gives their due dates to the obligations that waited for it. */
@ApplicationScoped
class DueDateCompletion {

    private record Waiting(LocalDate last, int days) {}

    private final EntityManager database;
    private final DueDates dueDates;

    DueDateCompletion(EntityManager database, DueDates dueDates) {
        this.database = database;
        this.dueDates = dueDates;
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        complete();
    }

    @Transactional
    int complete() {
        List<Waiting> waiting = database.createQuery(
                        "select distinct o.periodLast, o.dueWorkingDays from Obligation o where o.dueOn is null",
                        Waiting.class)
                .getResultList();
        int completed = 0;
        for (Waiting group : waiting) {
            completed += dueDates.after(group.last(), group.days())
                    .map(due -> set(group.last(), group.days(), due))
                    .orElse(0);
        }
        if (completed > 0) {
            Log.infof("%d obligations got the due date they waited for", completed);
        }
        return completed;
    }

    private int set(LocalDate last, int days, LocalDate due) {
        return database.createNativeQuery(
                        """
                        update obligation set due_on = :due
                        where due_on is null and period_last = :last and due_working_days = :days""")
                .setParameter("due", due)
                .setParameter("last", last)
                .setParameter("days", days)
                .executeUpdate();
    }
}
