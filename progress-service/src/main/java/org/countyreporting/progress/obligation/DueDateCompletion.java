package org.countyreporting.progress.obligation;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** A release that brings the calendar of a further year gives their due dates to the obligations that waited for it. */
@ApplicationScoped
class DueDateCompletion {

    private record Waiting(LocalDate last, int days) {}

    private final ObligationRepository obligations;
    private final DueDates dueDates;

    DueDateCompletion(ObligationRepository obligations, DueDates dueDates) {
        this.obligations = obligations;
        this.dueDates = dueDates;
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        complete();
    }

    @Transactional
    int complete() {
        List<Waiting> waiting = obligations
                .find("select distinct o.periodLast, o.dueWorkingDays from Obligation o where o.dueOn is null")
                .project(Waiting.class)
                .list();
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
        return obligations.update(
                "dueOn = ?1 where dueOn is null and periodLast = ?2 and dueWorkingDays = ?3", due, last, days);
    }
}
