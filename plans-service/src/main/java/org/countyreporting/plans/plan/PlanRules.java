package org.countyreporting.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.plans.schedule.Schedule;
import org.countyreporting.plans.schedule.ScheduleRules;
import org.countyreporting.plans.unit.UnitView;
import org.countyreporting.plans.unit.Units;
import org.countyreporting.vocabulary.UnitId;

/** What must hold of a plan beyond the form of each field. */
@ApplicationScoped
class PlanRules {

    private final DivisionTable divisions;
    private final Units units;
    private final Plans plans;

    PlanRules(DivisionTable divisions, Units units, Plans plans) {
        this.divisions = divisions;
        this.units = units;
        this.plans = plans;
    }

    /** Collects everything that is wrong with the plan; answers its issuer where that is registered. */
    UnitView check(NewPlan plan, Violations violations) {
        if (!divisions.knows(plan.division())) {
            violations.add(
                    "/division",
                    "行政区划表中没有 " + plan.division(),
                    "there is no division " + plan.division() + " in the table");
        }
        checkSections(plan.sections(), violations);
        new ScheduleRules(plan.year(), violations).check(plan.schedules());
        UnitReferences named = new UnitReferences(violations);
        named.add("/issuer", plan.issuer());
        new TaskRules(plan, named, violations).check();
        Map<UnitId, UnitView> registered = units.among(named.ids());
        named.check(registered.keySet());
        UnitView issuer = registered.get(plan.issuer());
        if (issuer != null && !isRelated(issuer, plan)) {
            violations.add(
                    "/issuer",
                    "发文单位所属区划 " + issuer.division() + " 与计划区划 " + plan.division() + " 没有隶属关系",
                    "the issuer's division " + issuer.division() + " neither contains nor lies in " + plan.division());
        }
        checkDerivation(plan.tasks(), violations);
        return issuer;
    }

    private static boolean isRelated(UnitView issuer, NewPlan plan) {
        return issuer.division().covers(plan.division()) || plan.division().covers(issuer.division());
    }

    private static void checkSections(List<Section> sections, Violations violations) {
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            String label = sections.get(i).label();
            if (!labels.add(label)) {
                violations.add(
                        "/sections/" + i + "/label",
                        "章节序号“" + label + "”重复，任务无法确定所属章节",
                        "the section label \"" + label + "\" is there twice: tasks could not tell which is meant");
            }
        }
    }

    private void checkDerivation(List<Task> tasks, Violations violations) {
        Map<String, Set<String>> known = plans.publishedTasks(tasks.stream()
                .filter(task -> task.derivedFrom() != null)
                .map(task -> task.derivedFrom().plan())
                .collect(Collectors.toSet()));
        for (int i = 0; i < tasks.size(); i++) {
            DerivedFrom source = tasks.get(i).derivedFrom();
            if (source != null && !known.getOrDefault(source.plan(), Set.of()).contains(source.task())) {
                violations.add(
                        "/tasks/" + i + "/derivedFrom",
                        "没有已发布的计划 " + source.plan() + "，或其中没有任务 " + source.task(),
                        "there is no published plan " + source.plan() + " with a task " + source.task());
            }
        }
    }

    /** Schedules by which tasks may go. */
    static Set<String> scheduleIds(NewPlan plan) {
        return plan.schedules().stream().map(Schedule::id).collect(Collectors.toSet());
    }
}
