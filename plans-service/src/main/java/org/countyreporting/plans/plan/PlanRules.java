package org.countyreporting.plans.plan;

import java.util.HashSet;
import java.util.Set;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.plans.schedule.ScheduleRules;

/** What must hold of a plan as it is written, beyond the form of each field. */
final class PlanRules {

    private final NewPlan plan;
    private final Integer year;
    private final Violations violations;

    /** The year is null where it is none to reckon with. */
    PlanRules(NewPlan plan, Integer year, Violations violations) {
        this.plan = plan;
        this.year = year;
        this.violations = violations;
    }

    void check() {
        DivisionTable.check("/division", plan.division(), violations);
        checkSections();
        new ScheduleRules(year, violations).check(plan.schedules());
        new TaskRules(plan, year, violations).check();
    }

    private void checkSections() {
        Set<String> labels = new HashSet<>();
        Coherent.each("/sections", plan.sections(), (at, section) -> {
            if (section.label() != null && !labels.add(section.label())) {
                violations.add(
                        at + "/label",
                        "章节序号“" + section.label() + "”重复，任务无法确定所属章节",
                        "the section label \"" + section.label()
                                + "\" is there twice: tasks could not tell which is meant");
            }
        });
    }
}
