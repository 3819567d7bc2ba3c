package org.countyreporting.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.unit.UnitView;
import org.countyreporting.plans.unit.Units;
import org.countyreporting.vocabulary.UnitId;

/** What a plan refers to must be there: units in the register, and the tasks that it passes down. */
@ApplicationScoped
class PlanReferences {

    private final Units units;
    private final Plans plans;

    PlanReferences(Units units, Plans plans) {
        this.units = units;
        this.plans = plans;
    }

    /** Collects everything that is wrong with the plan; answers its issuer where that is registered. */
    UnitView check(NewPlan plan, Violations violations) {
        UnitReferences named = new UnitReferences(plan);
        Map<UnitId, UnitView> registered = units.among(named.ids());
        named.check(registered.keySet(), violations);
        UnitView issuer = registered.get(plan.issuer());
        if (issuer != null && !isRelated(issuer, plan)) {
            violations.add(
                    "/issuer",
                    "发文单位所属区划 " + issuer.division() + " 与计划区划 " + plan.division() + " 没有隶属关系",
                    "the issuer's division " + issuer.division() + " neither contains nor lies in " + plan.division());
        }
        checkDerivation(plan, violations);
        return issuer;
    }

    private static boolean isRelated(UnitView issuer, NewPlan plan) {
        return issuer.division().covers(plan.division()) || plan.division().covers(issuer.division());
    }

    private void checkDerivation(NewPlan plan, Violations violations) {
        Map<String, Set<String>> known = plans.publishedTasks(plan.tasks().stream()
                .filter(task -> task.derivedFrom() != null)
                .map(task -> task.derivedFrom().plan())
                .collect(Collectors.toSet()));
        Coherent.each("/tasks", plan.tasks(), (at, task) -> {
            DerivedFrom source = task.derivedFrom();
            if (source != null && !known.getOrDefault(source.plan(), Set.of()).contains(source.task())) {
                violations.add(
                        at + "/derivedFrom",
                        "没有已发布的计划 " + source.plan() + "，或其中没有任务 " + source.task(),
                        "there is no published plan " + source.plan() + " with a task " + source.task());
            }
        });
    }
}
