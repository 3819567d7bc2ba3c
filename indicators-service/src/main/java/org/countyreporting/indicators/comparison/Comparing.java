package org.countyreporting.indicators.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countyreporting.indicators.calculation.Calculating;
import org.countyreporting.indicators.calculation.Finding;
import org.countyreporting.indicators.calculation.FindingCode;
import org.countyreporting.indicators.calculation.Outcome;
import org.countyreporting.indicators.calculation.Reading;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.definition.Behaviour;
import org.countyreporting.indicators.kept.Basis;
import org.countyreporting.indicators.rollup.Leaves;
import org.countyreporting.indicators.rollup.Needs;
import org.countyreporting.indicators.target.Actual;
import org.countyreporting.indicators.target.Applies;
import org.countyreporting.indicators.target.Judging;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.target.PlannedTargetVersions;
import org.countyreporting.indicators.target.Standing;
import org.countyreporting.indicators.target.Target;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Period;

/** Holds what was reached over a target's own window against the target. */
public final class Comparing {

    private record Asked(
            String target,
            Measured measured,
            long version,
            DivisionCode division,
            LocalDate end,
            boolean provisional) {}

    private final Reading reading;
    private final Calculating calculating;

    public Comparing(Reading reading, Calculating calculating) {
        this.reading = reading;
        this.calculating = calculating;
    }

    /** Has everything read that holding a division against the target may rest on. */
    public void need(Subject subject, DivisionCode division, Period period, PlannedTargetVersions planned) {
        boolean concerns = covers(subject, planned, subject.window(period))
                && concerning(subject, planned, division).isPresent();
        if (concerns && reading.kept().find(asked(subject, division, period, planned)) == null) {
            reading.needs().add(division);
            reading.needs().addAll(needs(subject, planned, period));
        }
    }

    private static Needs needs(Subject subject, PlannedTargetVersions planned, Period period) {
        Needs needs = new Needs();
        TargetWindows.of(subject, planned, period).forEach(window -> needs.addUpTo(subject.elements(), window));
        return needs;
    }

    private Asked asked(Subject subject, DivisionCode division, Period period, PlannedTargetVersions planned) {
        return new Asked(
                planned.id(),
                subject.measured(),
                subject.version(),
                division,
                subject.window(period).last(),
                reading.known().provisional());
    }

    public Optional<Compared> compare(
            Subject subject, DivisionCode division, Period period, List<PlannedTargetVersions> targets) {
        return targets.stream()
                .filter(planned -> subject.measured().equals(planned.measured()))
                .flatMap(planned -> compare(subject, division, period, planned).stream())
                .findFirst();
    }

    /** Empty when the target does not concern the division or the period. */
    public Optional<Compared> compare(
            Subject subject, DivisionCode division, Period period, PlannedTargetVersions planned) {
        Window asked = subject.window(period);
        return covers(subject, planned, asked)
                ? concerning(subject, planned, division)
                        .map(target -> compare(subject, division, period, planned, target))
                : Optional.empty();
    }

    private Compared compare(
            Subject subject, DivisionCode division, Period period, PlannedTargetVersions planned, Target last) {
        Asked asked = asked(subject, division, period, planned);
        Compared compared = reading.kept().find(asked);
        if (compared == null) {
            compared = compare(subject, division, asked.end(), planned, last);
            reading.kept()
                    .keep(
                            asked,
                            new Basis(division, needs(subject, planned, period).parts()),
                            compared);
        }
        return compared;
    }

    /** The divisions that have to meet the target for themselves: by a share, or each. */
    public static List<DivisionCode> divisions(Subject subject, PlannedTargetVersions planned) {
        Set<DivisionCode> divisions = new TreeSet<>(planned.shares().keySet());
        if (planned.versions().last().applies() == Applies.EACH) {
            Divisions.shipped().at(subject.level(), planned.division()).forEach(each -> divisions.add(each.code()));
        }
        divisions.remove(planned.division());
        return List.copyOf(divisions);
    }

    private static boolean covers(Subject subject, PlannedTargetVersions planned, Window asked) {
        Target target = TargetWindows.dated(subject, planned, planned.versions().last());
        LocalDate end = subject.year().named(planned.year()).last();
        LocalDate last = target.deadline().isAfter(end) ? target.deadline() : end;
        return !target.start().isAfter(asked.last()) && !last.isBefore(asked.first());
    }

    /** The plan's target for its own division, a share for the division that has it, an each-target for every one. */
    private static Optional<Target> concerning(Subject subject, PlannedTargetVersions planned, DivisionCode division) {
        Target last = planned.versions().last();
        if (planned.division().equals(division)) {
            return Optional.of(last);
        }
        BigDecimal share = planned.shares().get(division);
        if (share != null) {
            return Optional.of(last.withValue(share));
        }
        boolean each = last.applies() == Applies.EACH
                && planned.division().covers(division)
                && Leaves.place(division, subject.level()) == Leaves.Place.AT;
        return each ? Optional.of(last) : Optional.empty();
    }

    private Compared compare(
            Subject subject, DivisionCode division, LocalDate end, PlannedTargetVersions planned, Target last) {
        boolean share =
                planned.shares().containsKey(division) && !planned.division().equals(division);
        Outcome outcome = actual(subject, division, TargetWindows.dated(subject, planned, last), end);
        LocalDate asOf = outcome == null || outcome.asOf() == null ? end : outcome.asOf();
        Target target = TargetWindows.dated(
                subject,
                planned,
                share
                        ? planned.versions().on(asOf).withValue(last.value())
                        : planned.versions().on(asOf));
        if (target.applies() == Applies.EACH && planned.division().equals(division)) {
            return each(subject, division, end, planned, target);
        }
        boolean past = target.deadline().isBefore(asOf);
        Outcome due = past ? actual(subject, division, target, target.deadline()) : outcome;
        ChangeBase base = ChangeBase.of(calculating, subject, division, target, due);
        Standing standing = judged(subject, base, target, due, past ? outcome : null, end);
        Outcome shown =
                past && standing.state() == org.countyreporting.indicators.target.State.MET_LATE ? outcome : due;
        List<Finding> findings = new ArrayList<>();
        if (shown != null && subject.isAccruing() && !shown.window().first().equals(target.start())) {
            findings.add(FindingCode.START_WITHIN_PERIOD.of(target.start()));
        }
        base.finding().ifPresent(findings::add);
        standing.findings()
                .forEach(code -> findings.add(
                        switch (code) {
                            case "over-target" -> FindingCode.OVER_TARGET.of();
                            case "below-baseline" -> FindingCode.BELOW_BASELINE.of();
                            default -> FindingCode.ABOVE_BASELINE.of();
                        }));
        BigDecimal value = shown == null ? null : shown.value();
        return new Compared(
                planned,
                target,
                share,
                value,
                value == null || subject.behaviour() == Behaviour.LEVEL
                        ? null
                        : subject.isAccruing() ? target.start() : shown.window().first(),
                value == null ? null : shown.asOf(),
                shown != null && shown.partial(),
                standing,
                findings);
    }

    private Standing judged(Subject subject, ChangeBase base, Target target, Outcome due, Outcome late, LocalDate end) {
        if (!base.comparable()) {
            return Judging.notComparable();
        }
        return Judging.judge(
                target,
                reached(subject, due, end).from(base.value()),
                late == null ? null : reached(subject, late, end).from(base.value()));
    }

    private static Actual reached(Subject subject, Outcome outcome, LocalDate end) {
        return new Actual(
                outcome == null ? null : outcome.value(),
                outcome == null || outcome.asOf() == null ? end : outcome.asOf(),
                subject.isAccruing(),
                subject.isRate(),
                outcome != null && outcome.partial(),
                null);
    }

    /** What was reached up to a day: over the target's window for what accrues, else as of the last report. */
    private Outcome actual(Subject subject, DivisionCode division, Target target, LocalDate end) {
        if (target.start().isAfter(end)) {
            return null;
        }
        if (subject.behaviour() == Behaviour.LEVEL) {
            return calculating.compute(subject, division, new Window(end, end));
        }
        Window own = new Window(TargetWindows.aligned(subject, target.start()), end);
        Optional<LocalDate> reported = subject.elements().stream()
                .filter(element -> element.kind().isAccruing())
                .flatMap(element -> reading.figures().of(element.code()).lastReported(division, own).stream())
                .max(Comparator.naturalOrder());
        if (reported.isEmpty()) {
            return null;
        }
        LocalDate last = reported.get().isAfter(end) ? end : reported.get();
        LocalDate first = subject.isAccruing()
                ? own.first()
                : subject.year().containing(last).first();
        return calculating.compute(subject, division, new Window(first, last));
    }

    private Compared each(
            Subject subject, DivisionCode division, LocalDate end, PlannedTargetVersions planned, Target target) {
        List<Actual> reached = new ArrayList<>();
        Optional<Finding> partialBase = Optional.empty();
        LocalDate latest = null;
        List<Division> divisions = Divisions.shipped().at(subject.level(), division);
        for (Division each : divisions) {
            Outcome outcome = actual(subject, each.code(), target, end);
            if (outcome != null && outcome.value() != null) {
                ChangeBase base = ChangeBase.of(calculating, subject, each.code(), target, outcome);
                partialBase = partialBase.or(base::finding);
                reached.add(reached(subject, outcome, end).from(base.value()));
                latest = latest == null
                                || outcome.asOf() != null && outcome.asOf().isAfter(latest)
                        ? outcome.asOf()
                        : latest;
            }
        }
        LocalDate asOf = latest == null ? end : latest;
        Standing standing = Judging.judgeEach(target, reached, divisions.size(), asOf);
        return new Compared(
                planned,
                target,
                false,
                standing.gap() == null
                        ? null
                        : BigDecimal.valueOf(divisions.size()).subtract(standing.gap()),
                null,
                latest,
                reached.size() < divisions.size(),
                standing,
                partialBase.stream().toList());
    }
}
