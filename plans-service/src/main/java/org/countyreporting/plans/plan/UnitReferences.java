package org.countyreporting.plans.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.UnitId;

/** The units a plan names and where, so that one query tells which of them are not registered. */
final class UnitReferences {

    private final Map<String, UnitId> byPlace = new LinkedHashMap<>();

    UnitReferences(NewPlan plan) {
        add("/issuer", plan.issuer());
        Coherent.each("/tasks", plan.tasks(), this::add);
    }

    private void add(String at, Task task) {
        add(at + "/leadUnit", task.leadUnit());
        add(at + "/reviewUnit", task.reviewUnit());
        add(at + "/supportingUnits", task.supportingUnits());
        add(at + "/reportingUnits", task.reportingUnits());
        Coherent.each(
                at + "/figures",
                task.figures(),
                (place, figure) -> Coherent.each(place + "/reporters", figure.namedUnits(), this::addText));
    }

    /** A unit that is still text; what is none is named by {@link TaskRules}. */
    private void addText(String at, String unit) {
        try {
            add(at, UnitId.parse(unit));
        } catch (IllegalArgumentException e) {
            // no unit that could be registered
        }
    }

    private void add(String at, List<UnitId> units) {
        Coherent.each(at, units, this::add);
    }

    private void add(String at, UnitId unit) {
        if (unit != null) {
            byPlace.put(at, unit);
        }
    }

    Collection<UnitId> ids() {
        return byPlace.values();
    }

    void check(Set<UnitId> registered, Violations violations) {
        byPlace.forEach((at, unit) -> {
            if (!registered.contains(unit)) {
                violations.add(
                        at,
                        "单位 " + unit + " 尚未登记，请先由系统管理员登记",
                        "the unit " + unit + " is not registered; an administrator has to register it first");
            }
        });
    }
}
