package org.countyreporting.plans.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.Frequency;
import org.countyreporting.vocabulary.Period;

/** What must hold of a plan's schedules beyond the form of each field. */
public final class ScheduleRules {

    /** A final assessment falls after the year, a statistical year begins before it; nothing is reported decades off. */
    private static final int YEARS_BEFORE = 1;

    private static final int YEARS_AFTER = 10;

    private final Integer year;
    private final Violations violations;

    public ScheduleRules(Integer year, Violations violations) {
        this.year = year;
        this.violations = violations;
    }

    public void check(List<Schedule> schedules) {
        Set<String> ids = new HashSet<>();
        Coherent.each("/schedules", schedules, (at, schedule) -> {
            if (!ids.add(schedule.id()) && violations.isReadableThroughout(at)) {
                violations.add(
                        at + "/id",
                        "报送安排编号“" + schedule.id() + "”重复",
                        "the schedule id \"" + schedule.id() + "\" is there twice");
            }
            if (schedule.hasFrequency()) {
                checkRegular(at, year == null ? schedule : schedule.within(year));
            } else if (violations.isReadable(at + "/frequency")) {
                checkListed(at, schedule);
            }
        });
    }

    private void checkRegular(String at, Schedule schedule) {
        if (!schedule.periods().isEmpty()) {
            violations.add(at + "/periods", "frequency 与 periods 只能填一个", "give either frequency or periods, not both");
            return;
        }
        if (schedule.frequency() == Frequency.DAY) {
            violations.add(
                    at + "/frequency",
                    "固定频率应为 month、quarter、half 或 year；按日期报送请用 periods",
                    "a regular frequency is month, quarter, half or year; for single days use periods");
            return;
        }
        boolean fits = isOf(schedule.frequency(), at + "/first", schedule.first())
                & isOf(schedule.frequency(), at + "/last", schedule.last());
        if (fits && schedule.last().compareTo(schedule.first()) < 0) {
            violations.add(at + "/last", "last 不能早于 first", "last is before first");
        }
        checkNear(at + "/first", schedule.first());
        checkNear(at + "/last", schedule.last());
    }

    private boolean isOf(Frequency frequency, String at, Period period) {
        if (period == null || period.frequency() == frequency) {
            return period != null;
        }
        violations.add(
                at,
                "“" + period + "”与报送频率 " + frequency + " 不符",
                "\"" + period + "\" is not of the frequency " + frequency);
        return false;
    }

    private void checkListed(String at, Schedule schedule) {
        if (schedule.first() != null || schedule.last() != null) {
            violations.add(at + "/frequency", "填写 first、last 时须注明 frequency", "first and last need a frequency");
        } else if (schedule.periods().isEmpty() && violations.isReadableThroughout(at)) {
            violations.add(at, "须填写 frequency 或 periods", "frequency or periods is needed");
        }
        Set<Period> seen = new HashSet<>();
        Coherent.each(at + "/periods", schedule.periods(), (place, period) -> {
            if (!seen.add(period)) {
                violations.add(place, "报告期 " + period + " 重复", "the period " + period + " is there twice");
            }
            checkNear(place, period);
        });
    }

    private void checkNear(String at, Period period) {
        if (year == null || period == null) {
            return;
        }
        int periodYear = period.first().getYear();
        if (periodYear < year - YEARS_BEFORE || periodYear > year + YEARS_AFTER) {
            violations.add(
                    at,
                    "报告期 " + period + " 距计划年度 " + year + " 过远",
                    "the period " + period + " is too far from the plan's year " + year);
        }
    }
}
