package org.countyreporting.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.vocabulary.DivisionCode;

/** Reads plans as far as the caller may. */
@ApplicationScoped
class PlanReading {

    private final Plans plans;
    private final PlanViews views;
    private final DivisionTable divisions;
    private final Caller caller;

    PlanReading(Plans plans, PlanViews views, DivisionTable divisions, Caller caller) {
        this.plans = plans;
        this.views = views;
        this.divisions = divisions;
        this.caller = caller;
    }

    @Transactional
    PlanView current(String id) {
        PlanReader reader = PlanReader.of(caller);
        Plan plan = plans.forReading(id, reader);
        return views.of(plan, plans.revision(plan, plan.shownRevision(), reader));
    }

    @Transactional
    PlanView revision(String id, int revision) {
        PlanReader reader = PlanReader.of(caller);
        Plan plan = plans.forReading(id, reader);
        return views.of(plan, plans.revision(plan, revision, reader));
    }

    /** One row more than asked for, when there are more. */
    @Transactional
    List<PlanSummaryView> list(DivisionCode division, Integer year, PlanState state, PageRequest page) {
        PlanReader reader = PlanReader.of(caller);
        PlanFilter filter = new PlanFilter(division, year, state, page.after(3).orElse(null));
        int rows = page.limit() + 1;
        if (division != null) {
            reader.scope().requireForReading(division);
            divisions.require(division);
        }
        return plans.page(filter, reader, rows);
    }
}
