package org.countyreporting.indicators.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Holds actuals against targets. Pure: everything it needs is handed in. */
public final class Judging {

    static final String ZERO_TARGET = "zero-target";

    private Judging() {}

    /**
     * Judges an actual.
     *
     * @param late what was reached since, when the actual is that of a deadline already past; else null
     */
    public static Standing judge(Target target, Actual actual, Actual late) {
        if (target.comparator() == Comparator.EVENT) {
            return event(target, late == null ? actual.asOf() : late.asOf());
        }
        if (target.comparator() == Comparator.NO_NUMBER || target.value() == null) {
            return Standing.only(State.NO_NUMBER);
        }
        BigDecimal baseline = actual.baseline();
        if (target.isChange()) {
            if (baseline == null) {
                return Standing.only(State.NO_BASELINE);
            }
            if (target.change() == Change.PERCENT && baseline.signum() == 0) {
                return Standing.only(State.NOT_COMPARABLE);
            }
        }
        if (actual.value() == null && (late == null || late.value() == null)) {
            return Standing.only(State.NO_ACTUAL);
        }
        Measure measure = Measure.of(target, actual.rate(), baseline);
        if (late != null && late.value() != null && (actual.value() == null || !measure.isMet(actual.value()))) {
            State state = measure.isMet(late.value()) ? State.MET_LATE : null;
            return standing(target, measure, late, state);
        }
        return standing(target, measure, actual, null);
    }

    /** The baseline speaks of another definition, other days or another territory. */
    public static Standing notComparable() {
        return Standing.only(State.NOT_COMPARABLE);
    }

    private static Standing standing(Target target, Measure measure, Actual actual, State decided) {
        BigDecimal value = actual.value();
        BigDecimal completion = measure.completion(value);
        Expectation expectation = Expectation.of(target, measure, actual.accruing(), actual.asOf());
        BigDecimal lag = completion == null || expectation.share() == null
                ? null
                : expectation.share().subtract(completion);
        State state = decided != null ? decided : state(target, measure, actual, lag);
        return new Standing(
                completion,
                measure.completionHigh(value),
                measure instanceof Ceiling ceiling ? ceiling.used(value) : null,
                measure.gap(value),
                measure.gapHigh(value),
                expectation.share(),
                lag,
                expectation.basis(),
                state,
                completion == null ? ZERO_TARGET : null,
                null,
                state == State.MET_LATE ? actual.asOf() : null,
                findings(target, measure, value));
    }

    private static State state(Target target, Measure measure, Actual actual, BigDecimal lag) {
        BigDecimal value = actual.value();
        if (measure.isOver(value)) {
            return State.OVER;
        }
        boolean due = target.deadline() != null && !actual.asOf().isBefore(target.deadline());
        boolean behind = lag != null && lag.compareTo(target.tolerance()) > 0;
        // A limit that is kept so far, but is being used up too fast; a level or ratio under its limit uses up nothing.
        if (measure.isLimit() && actual.accruing() && behind && !due) {
            return State.BEHIND;
        }
        if (measure.isMet(value)) {
            return measure.isExceeded(value) ? State.EXCEEDED : State.MET;
        }
        // A sum with gaps may prove a target met, never missed.
        if (due && !actual.partial()) {
            return State.MISSED;
        }
        if (lag == null) {
            return State.OPEN;
        }
        return behind ? State.BEHIND : State.ON_TRACK;
    }

    private static List<String> findings(Target target, Measure measure, BigDecimal value) {
        if (measure instanceof Exact && measure.isOver(value)) {
            return List.of("over-target");
        }
        return measure instanceof Shift shift && shift.moved(value).signum() < 0
                ? List.of(target.comparator() == Comparator.INCREASE_BY ? "below-baseline" : "above-baseline")
                : List.of();
    }

    private static Standing event(Target target, LocalDate asOf) {
        LocalDate done = target.event() == null ? null : target.event().doneOn();
        LocalDate deadline = target.deadline();
        if (done != null && !done.isAfter(asOf)) {
            boolean late = deadline != null && done.isAfter(deadline);
            return event(Measure.HUNDRED, late ? State.MET_LATE : State.MET, null, done);
        }
        if (deadline != null && !asOf.isBefore(deadline)) {
            return event(null, State.MISSED, ChronoUnit.DAYS.between(deadline, asOf), null);
        }
        return event(null, State.OPEN, null, null);
    }

    private static Standing event(BigDecimal completion, State state, Long daysOverdue, LocalDate metOn) {
        return new Standing(
                completion, null, null, null, null, null, null, Basis.NONE, state, null, daysOverdue, metOn, List.of());
    }

    /** A target that each of several divisions has to meet (各县市区均…): how many do. */
    public static Standing judgeEach(Target target, List<Actual> reported, int expected, LocalDate asOf) {
        if (target.comparator() == Comparator.EVENT || target.comparator() == Comparator.NO_NUMBER) {
            return judge(target, Actual.of(null, asOf, false, false), null);
        }
        if (reported.isEmpty() || expected == 0) {
            return Standing.only(State.NO_ACTUAL);
        }
        long meeting = reported.stream()
                .map(actual -> judge(target, actual, null).state())
                .filter(state -> state == State.MET || state == State.EXCEEDED)
                .count();
        BigDecimal all = BigDecimal.valueOf(expected);
        BigDecimal met = BigDecimal.valueOf(meeting);
        boolean due = target.deadline() != null && !asOf.isBefore(target.deadline());
        State state = meeting >= expected ? State.MET : due && reported.size() >= expected ? State.MISSED : State.OPEN;
        return new Standing(
                Measure.percent(met, all),
                null,
                null,
                all.subtract(met),
                null,
                null,
                null,
                Basis.NONE,
                state,
                null,
                null,
                null,
                List.of());
    }
}
