package org.countyreporting.plans.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.Period;

/** What must hold of a target beyond the form of each field. */
public final class TargetRules {

    private final Integer year;
    private final Violations violations;

    public TargetRules(Integer year, Violations violations) {
        this.year = year;
        this.violations = violations;
    }

    public void check(String at, Target target) {
        checkMeasures(at, target);
        checkOrder(at, target);
        checkInferred(at, target);
        checkMilestoneDays(at, target);
        if (target.comparator() != null) {
            checkMeasured(at, target);
            checkNumbers(at, target);
            checkChange(at, target);
            checkEvent(at, target);
        }
        if (year != null) {
            checkYears(at, target);
            checkMilestonesWithin(at, target);
        }
    }

    private void checkMeasures(String at, Target target) {
        if (target.indicator() != null && target.dataElement() != null) {
            violations.add(
                    at + "/dataElement",
                    "indicator 与 dataElement 只能填一个",
                    "give either indicator or dataElement, not both");
        }
    }

    private void checkMeasured(String at, Target target) {
        boolean none = target.indicator() == null
                && target.dataElement() == null
                && violations.isReadable(at + "/dataElement");
        if (none && target.comparator().hasNumber() && !target.isUnconfirmed()) {
            violations.add(
                    at + "/indicator",
                    "有数值的目标须注明 indicator 或 dataElement",
                    "a target with a number names its indicator or dataElement");
        }
    }

    private void checkNumbers(String at, Target target) {
        Comparator comparator = target.comparator();
        if (comparator.hasNumber()) {
            needed(at + "/value", target.value(), comparator);
        } else {
            unwanted(at + "/value", target.value(), comparator);
        }
        if (comparator == Comparator.BETWEEN) {
            needed(at + "/valueHigh", target.valueHigh(), comparator);
        } else if (!comparator.hasRange()) {
            unwanted(at + "/valueHigh", target.valueHigh(), comparator);
            if (target.valueHigh() == null && violations.isReadable(at + "/valueHigh")) {
                unwanted(at + "/upper", target.upper(), comparator);
            }
        }
    }

    private void checkOrder(String at, Target target) {
        if (target.value() != null
                && target.valueHigh() != null
                && target.valueHigh().compareTo(target.value()) < 0) {
            violations.add(at + "/valueHigh", "上限不能小于下限 value", "valueHigh is below value");
        }
        if (target.start() != null
                && target.deadline() != null
                && target.deadline().isBefore(target.start())) {
            violations.add(at + "/deadline", "截止日期不能早于开始日期 start", "the deadline is before the start");
        }
    }

    private void checkChange(String at, Target target) {
        Comparator comparator = target.comparator();
        if (!comparator.isChange()) {
            unwanted(at + "/change", target.change(), comparator);
            return;
        }
        needed(at + "/change", target.change(), comparator);
        if (target.value() != null && target.value().signum() <= 0) {
            violations.add(
                    at + "/value",
                    "变化幅度须大于 0，方向由 increase-by、decrease-by 表示",
                    "a change is above 0; increase-by and decrease-by say in which direction");
        }
    }

    private void checkEvent(String at, Target target) {
        if (target.comparator() == Comparator.EVENT) {
            needed(at + "/event", target.event(), target.comparator());
        } else {
            unwanted(at + "/event", target.event(), target.comparator());
        }
    }

    private void checkYears(String at, Target target) {
        LocalDate start = target.start();
        LocalDate deadline = target.deadline();
        checkYear(at + "/start", start);
        checkYear(at + "/deadline", deadline);
        checkYear(at + "/effectiveFrom", target.effectiveFrom());
        if (target.event() != null) {
            checkYear(at + "/event/doneOn", target.event().doneOn());
        }
        if (start != null && start.getYear() > year) {
            violations.add(at + "/start", "开始日期晚于计划年度 " + year, "it starts after the plan's year " + year);
        }
        if (deadline != null && deadline.getYear() < year) {
            violations.add(at + "/deadline", "截止日期早于计划年度 " + year, "its deadline is before the plan's year " + year);
        }
    }

    private void checkYear(String at, LocalDate day) {
        if (day != null && Math.abs((long) day.getYear() - year) > 50) {
            violations.add(at, "日期 " + day + " 距计划年度过远", "the day " + day + " is too far from the plan's year");
        }
    }

    private void checkMilestoneDays(String at, Target target) {
        if (target.comparator() == Comparator.NO_NUMBER && !target.milestones().isEmpty()) {
            violations.add(
                    at + "/milestones", "没有数值的目标（no-number）不能有阶段目标", "a target without number has no milestones");
        }
        Set<LocalDate> days = new HashSet<>();
        milestones(at, target, (place, period) -> {
            if (!days.add(period.last())) {
                violations.add(
                        place, "同一日期 " + period.last() + " 有两个阶段目标", "there are two milestones for " + period.last());
            }
        });
    }

    private static void milestones(String at, Target target, BiConsumer<String, Period> check) {
        Coherent.each(at + "/milestones", target.milestones(), (place, milestone) -> {
            if (milestone.period() != null) {
                check.accept(place + "/period", milestone.period());
            }
        });
    }

    private void checkMilestonesWithin(String at, Target target) {
        if (!violations.isReadable(at + "/start") || !violations.isReadable(at + "/deadline")) {
            return;
        }
        // Without a start the statistical year decides, which may begin in any month of the year before.
        LocalDate from = target.start() == null ? LocalDate.of(year - 1, 1, 1) : target.start();
        LocalDate to = target.deadline() == null ? LocalDate.of(year, 12, 31) : target.deadline();
        milestones(at, target, (place, period) -> {
            if (period.last().isBefore(from) || period.last().isAfter(to)) {
                violations.add(
                        place,
                        "阶段目标 " + period + " 不在 " + from + " 至 " + to + " 之内",
                        "the milestone " + period + " is not between " + from + " and " + to);
            }
        });
    }

    private void checkInferred(String at, Target target) {
        Inferred inferred = target.inferred();
        if (inferred == null || inferred.low() == null || inferred.high() == null) {
            return;
        }
        if (inferred.high().compareTo(inferred.low()) < 0) {
            violations.add(at + "/inferred/high", "high 不能小于 low", "high is below low");
        } else if (target.value() != null && !isWithin(inferred, target.value())) {
            violations.add(
                    at + "/value",
                    "推算值应在 " + inferred.low().toPlainString() + " 至 "
                            + inferred.high().toPlainString() + " 之间",
                    "an inferred value lies between its low and high");
        }
    }

    private static boolean isWithin(Inferred inferred, BigDecimal value) {
        return value.compareTo(inferred.low()) >= 0 && value.compareTo(inferred.high()) <= 0;
    }

    private void needed(String at, Object value, Comparator comparator) {
        if (value == null) {
            violations.add(at, "比较方式为 " + comparator + " 时必填", "needed with " + comparator);
        }
    }

    private void unwanted(String at, Object value, Comparator comparator) {
        if (value != null) {
            violations.add(at, "比较方式为 " + comparator + " 时不能填写", "has no place with " + comparator);
        }
    }
}
