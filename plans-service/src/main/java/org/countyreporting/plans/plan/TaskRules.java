package org.countyreporting.plans.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.schedule.Schedule;
import org.countyreporting.plans.target.Target;
import org.countyreporting.plans.target.TargetRules;
import org.countyreporting.vocabulary.UnitId;

/**
 * What must hold of the tasks of one plan. Labels may repeat: offices number anew in every section, and misnumber, and
 * labels are kept as printed.
 */
final class TaskRules {

    private final NewPlan plan;
    private final Violations violations;
    private final TargetRules targetRules;
    private final Set<String> sections;
    private final Set<String> schedules;
    private final Set<String> taskIds = new HashSet<>();
    private final Set<String> targetIds = new HashSet<>();
    /** Which task asks for an element: one does, others quote it by a target. */
    private final Map<String, String> ownerOfElement = new HashMap<>();

    TaskRules(NewPlan plan, Integer year, Violations violations) {
        this.plan = plan;
        this.violations = violations;
        this.targetRules = new TargetRules(year, violations);
        this.sections = plan.sections().stream()
                .filter(Objects::nonNull)
                .map(Section::label)
                .collect(Collectors.toSet());
        this.schedules = plan.schedules().stream()
                .filter(Objects::nonNull)
                .map(Schedule::id)
                .collect(Collectors.toSet());
    }

    void check() {
        Coherent.each("/tasks", plan.tasks(), this::check);
    }

    private void check(String at, Task task) {
        if (task.id() != null && !taskIds.add(task.id())) {
            violations.add(at + "/id", "任务编号“" + task.id() + "”重复", "the task id \"" + task.id() + "\" is there twice");
        }
        if (isMissing(task.section(), sections, "/sections")) {
            violations.add(
                    at + "/section",
                    "sections 中没有序号为“" + task.section() + "”的章节",
                    "there is no section labelled \"" + task.section() + "\"");
        }
        if (isMissing(task.schedule(), schedules, "/schedules")) {
            violations.add(
                    at + "/schedule",
                    "schedules 中没有编号为“" + task.schedule() + "”的报送安排",
                    "there is no schedule \"" + task.schedule() + "\"");
        }
        if (task.id() != null && task.replaces().contains(task.id())) {
            violations.add(at + "/replaces", "任务不能替代自身", "a task does not replace itself");
        }
        checkOnce(at + "/supportingUnits", task.supportingUnits());
        checkOnce(at + "/reportingUnits", task.reportingUnits());
        checkFigures(at, task.figures());
        checkTargets(at, task.targets());
    }

    /** Whether nothing there is called so; unless something there could not be read, which might be it. */
    private boolean isMissing(String name, Set<String> known, String at) {
        return name != null && !known.contains(name) && violations.isReadableThroughout(at);
    }

    private void checkOnce(String at, List<UnitId> named) {
        Set<UnitId> seen = new HashSet<>();
        Coherent.each(at, named, (place, unit) -> checkOnce(place, seen.add(unit)));
    }

    private void checkOnce(String at, boolean first) {
        if (!first) {
            violations.add(at, "单位重复", "the unit is there twice");
        }
    }

    private void checkFigures(String task, List<Figure> figures) {
        Set<String> asked = new HashSet<>();
        Coherent.each(task + "/figures", figures, (at, figure) -> {
            checkReporters(at + "/reporters", figure.reporters());
            if (figure.dataElement() == null) {
                return;
            }
            String owner = ownerOfElement.putIfAbsent(figure.dataElement(), task);
            if (owner != null && !owner.equals(task)) {
                violations.add(
                        at + "/dataElement",
                        "数据元“" + figure.dataElement() + "”已由 " + owner + " 填报，一个数据元在一份计划中只由一项任务填报",
                        "the data element \"" + figure.dataElement() + "\" is asked for by " + owner
                                + " already: within a plan one task owns it");
            }
            if (!asked.add(figure.dataElement() + " " + figure.scope()) && violations.isReadable(at + "/scope")) {
                violations.add(
                        at,
                        "同一任务中数据元“" + figure.dataElement() + "”重复",
                        "the task asks for \"" + figure.dataElement() + "\" twice");
            }
        });
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
        Set<UnitId> seen = new HashSet<>();
        Coherent.each(at, reporters.units(), (place, unit) -> {
            try {
                checkOnce(place, seen.add(UnitId.parse(unit)));
            } catch (IllegalArgumentException e) {
                violations.add(
                        place,
                        "不是有效的统一社会信用代码（18 位，末位为校验码）",
                        "is no unified social credit code: 18 characters with a right check character are");
            }
        });
    }

    private void checkTargets(String task, List<Target> targets) {
        Coherent.each(task + "/targets", targets, (at, target) -> {
            if (target.id() != null && !targetIds.add(target.id())) {
                violations.add(
                        at + "/id",
                        "目标编号“" + target.id() + "”重复",
                        "the target id \"" + target.id() + "\" is there twice");
            }
            targetRules.check(at, target);
        });
    }
}
