package org.countyreporting.indicators.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.target.PlannedTargetVersions;
import org.countyreporting.indicators.target.Targets;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Period;

/**
 * Answers a question, or a page of it: finds the definitions and targets, reads every figure the answers may rest on at
 * once, and computes. The number of statements does not depend on how much is asked.
 */
@ApplicationScoped
class Answering {

    private final Subjects subjects;
    private final Targets targets;
    private final ObservedFigures observed;

    Answering(Subjects subjects, Targets targets, ObservedFigures observed) {
        this.subjects = subjects;
        this.targets = targets;
        this.observed = observed;
    }

    @Transactional
    List<Result> answer(Question question, List<Question.Cell> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        BiFunction<Measured, Period, Subject> subject = subjects.find(question.measured(), question.window());
        List<PlannedTargetVersions> planned = question.compare().contains(Compare.TARGET) ? planned(cells) : List.of();
        Figures figures = observed.read(needs(question, cells, subject, planned), question.provisional());
        Calculating calculating = new Calculating(figures);
        Comparing comparing = new Comparing(figures, calculating);
        List<Result> results = new ArrayList<>();
        for (Question.Cell cell : cells) {
            Subject what = subject.apply(cell.measured(), cell.period());
            results.add(result(question, cell, what, calculating, comparing, planned));
        }
        results.removeIf(Answering::isIdle);
        return results;
    }

    /** Divisions that nobody expects a report from are shown only when they have one. */
    private static boolean isIdle(Result result) {
        return result.outcome().figures().isEmpty()
                && Divisions.shipped()
                        .find(result.division())
                        .filter(division -> division.kind() != Division.Kind.ORDINARY)
                        .isPresent()
                && result.outcome().coverage().expected() == 0;
    }

    private static Result result(
            Question question,
            Question.Cell cell,
            Subject subject,
            Calculating calculating,
            Comparing comparing,
            List<PlannedTargetVersions> planned) {
        DivisionCode division = cell.division();
        Period period = cell.period();
        Outcome outcome = calculating.compute(subject, division, subject.window(period));
        Change previous = null;
        Change yearAgo = null;
        if (question.compare().contains(Compare.PREVIOUS)) {
            Subject amounts = subject.over(Span.PERIOD);
            previous = Change.of(
                    subject,
                    period.previous(),
                    calculating.compute(subject, division, amounts.window(period.previous())),
                    calculating
                            .compute(subject, division, amounts.window(period))
                            .value());
        }
        if (question.compare().contains(Compare.YEAR_AGO)) {
            yearAgo = Change.of(
                    subject,
                    period.yearAgo(),
                    calculating.compute(subject, division, subject.window(period.yearAgo())),
                    outcome.value());
        }
        Optional<Compared> target =
                planned.isEmpty() ? Optional.empty() : comparing.compare(subject, division, period, planned);
        return new Result(
                subject, division, period, outcome, previous, yearAgo, target.orElse(null), question.provisional());
    }

    private List<PlannedTargetVersions> planned(List<Question.Cell> cells) {
        Set<Measured> measured = new LinkedHashSet<>();
        Set<DivisionCode> divisions = new LinkedHashSet<>();
        for (Question.Cell cell : cells) {
            measured.add(cell.measured());
            for (Optional<DivisionCode> up = Optional.of(cell.division());
                    up.isPresent();
                    up = up.get().parent()) {
                divisions.add(up.get());
            }
        }
        return targets.of(measured, divisions);
    }

    private static Needs needs(
            Question question,
            List<Question.Cell> cells,
            BiFunction<Measured, Period, Subject> subjects,
            List<PlannedTargetVersions> planned) {
        Needs needs = new Needs();
        Set<List<Object>> done = new LinkedHashSet<>();
        for (Question.Cell cell : cells) {
            needs.add(cell.division());
            Period period = cell.period();
            Subject subject = subjects.apply(cell.measured(), period);
            if (!done.add(List.of(cell.measured(), period))) {
                continue;
            }
            needs.add(subject, subject.window(period));
            if (question.compare().contains(Compare.PREVIOUS)) {
                needs.add(subject, subject.window(period, Span.PERIOD));
                needs.add(subject, subject.window(period.previous(), Span.PERIOD));
            }
            if (question.compare().contains(Compare.YEAR_AGO)) {
                needs.add(subject, subject.window(period.yearAgo()));
            }
            planned.stream()
                    .filter(target -> target.measured().equals(cell.measured()))
                    .flatMap(target -> Comparing.windows(subject, target, period).stream())
                    .forEach(window -> needs.add(subject, window));
        }
        return needs;
    }
}
