package org.countyreporting.plans.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.target.Target;
import org.countyreporting.plans.target.TargetRules;
import org.countyreporting.vocabulary.UnitId;

/**
 * What must hold of the tasks of one plan. Labels may repeat: offices number anew in every section, and misnumber, and
 * labels are kept as printed.
 */
final class TaskRules {

    private final NewPlan plan;
    private final UnitReferences units;
    private final Violations violations;
    private final TargetRules targetRules;
    private final Set<String> sections;
    private final Set<String> schedules;
    private final Set<String> taskIds = new HashSet<>();
    private final Set<String> targetIds = new HashSet<>();
    /** Which task asks for an element: one does, others quote it by a target. */
    private final Map<String, Integer> ownerOfElement = new HashMap<>();

    TaskRules(NewPlan plan, UnitReferences units, Violations violations) {
        this.plan = plan;
        this.units = units;
        this.violations = violations;
        this.targetRules = new TargetRules(plan.year(), violations);
        this.sections = plan.sections().stream().map(Section::label).collect(Collectors.toSet());
        this.schedules = PlanRules.scheduleIds(plan);
    }

    void check() {
        for (int i = 0; i < plan.tasks().size(); i++) {
            check(i, "/tasks/" + i, plan.tasks().get(i));
        }
    }

    private void check(int index, String at, Task task) {
        if (task.id() != null && !taskIds.add(task.id())) {
            violations.add(at + "/id", "任务编号“" + task.id() + "”重复", "the task id \"" + task.id() + "\" is there twice");
        }
        if (task.section() != null && !sections.contains(task.section())) {
            violations.add(
                    at + "/section",
                    "sections 中没有序号为“" + task.section() + "”的章节",
                    "there is no section labelled \"" + task.section() + "\"");
        }
        if (task.schedule() != null && !schedules.contains(task.schedule())) {
            violations.add(
                    at + "/schedule",
                    "schedules 中没有编号为“" + task.schedule() + "”的报送安排",
                    "there is no schedule \"" + task.schedule() + "\"");
        }
        if (task.id() != null && task.replaces().contains(task.id())) {
            violations.add(at + "/replaces", "任务不能替代自身", "a task does not replace itself");
        }
        checkUnits(at, task);
        checkFigures(index, at, task.figures());
        checkTargets(at, task.targets());
    }

    private void checkUnits(String at, Task task) {
        units.add(at + "/leadUnit", task.leadUnit());
        units.add(at + "/reviewUnit", task.reviewUnit());
        checkUnits(at + "/supportingUnits/", task.supportingUnits());
        checkUnits(at + "/reportingUnits/", task.reportingUnits());
    }

    private void checkUnits(String at, List<UnitId> named) {
        Set<UnitId> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            units.add(at + i, named.get(i));
            checkOnce(at + i, seen.add(named.get(i)));
        }
    }

    private void checkOnce(String at, boolean first) {
        if (!first) {
            violations.add(at, "单位重复", "the unit is there twice");
        }
    }

    private void checkFigures(int index, String at, List<Figure> figures) {
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String place = at + "/figures/" + i;
            Integer owner = ownerOfElement.putIfAbsent(figure.dataElement(), index);
            if (owner != null && owner != index) {
                violations.add(
                        place + "/dataElement",
                        "数据元“" + figure.dataElement() + "”已由 /tasks/" + owner + " 填报，一个数据元在一份计划中只由一项任务填报",
                        "the data element \"" + figure.dataElement() + "\" is asked for by /tasks/" + owner
                                + " already: within a plan one task owns it");
            }
            if (!asked.add(figure.dataElement() + " " + figure.scope())) {
                violations.add(
                        place,
                        "同一任务中数据元“" + figure.dataElement() + "”重复",
                        "the task asks for \"" + figure.dataElement() + "\" twice");
            }
            checkReporters(place + "/reporters", figure.reporters());
        }
    }

    private void checkReporters(String at, Reporters reporters) {
        if (reporters.word() != null) {
            if (!Set.of(Reporters.LEAD, Reporters.EACH).contains(reporters.word())) {
                violations.add(at, "应为 lead、each 或单位代码的数组", "should be lead, each or an array of unit ids");
            }
            return;
        }
        if (reporters.units().isEmpty() || reporters.units().size() > 1000) {
            violations.add(at, "应有 1 至 1000 个单位", "1 to 1000 units are needed");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < reporters.units().size(); i++) {
            units.add(at + "/" + i, reporters.units().get(i));
            checkOnce(at + "/" + i, seen.add(reporters.units().get(i)));
        }
    }

    private void checkTargets(String at, List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            String place = at + "/targets/" + i;
            if (target.id() != null && !targetIds.add(target.id())) {
                violations.add(
                        place + "/id",
                        "目标编号“" + target.id() + "”重复",
                        "the target id \"" + target.id() + "\" is there twice");
            }
            targetRules.check(place, target);
        }
    }
}
