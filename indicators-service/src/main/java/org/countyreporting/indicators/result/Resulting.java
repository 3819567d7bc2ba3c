package org.countyreporting.indicators.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreporting.indicators.calculation.Calculating;
import org.countyreporting.indicators.calculation.Definitions;
import org.countyreporting.indicators.calculation.Finding;
import org.countyreporting.indicators.calculation.FindingCode;
import org.countyreporting.indicators.calculation.Outcome;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.comparison.Change;
import org.countyreporting.indicators.comparison.Compared;
import org.countyreporting.indicators.comparison.Comparing;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.target.PlannedTargetVersions;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Period;

/** Makes the results of one question, cell by cell, from what was read for it. Pure. */
final class Resulting {

    private final Question question;
    private final Definitions definitions;
    private final Calculating calculating;
    private final Comparing comparing;
    private final List<PlannedTargetVersions> planned;
    private final Ranks ranks;

    Resulting(
            Question question,
            Definitions definitions,
            Calculating calculating,
            Comparing comparing,
            List<PlannedTargetVersions> planned,
            Ranks ranks) {
        this.question = question;
        this.definitions = definitions;
        this.calculating = calculating;
        this.comparing = comparing;
        this.planned = planned;
        this.ranks = ranks;
    }

    /** Has everything read that the result may rest on. */
    void need(Question.Cell cell) {
        DivisionCode division = cell.division();
        Period period = cell.period();
        Subject subject = definitions.of(cell.measured(), period);
        calculating.need(subject, division, subject.window(period));
        if (question.compare().contains(Compare.PREVIOUS)) {
            Subject before = definitions.of(cell.measured(), period.previous());
            calculating.need(subject, division, subject.window(period, Span.PERIOD));
            calculating.need(before, division, before.window(period.previous(), Span.PERIOD));
        }
        if (question.compare().contains(Compare.YEAR_AGO)) {
            Subject before = definitions.of(cell.measured(), period.yearAgo());
            calculating.need(before, division, before.window(period.yearAgo()));
        }
        planned.stream()
                .filter(target -> target.measured().equals(cell.measured()))
                .forEach(target -> comparing.need(subject, division, period, target));
    }

    Optional<Result> result(Question.Cell cell) {
        Subject subject = definitions.of(cell.measured(), cell.period());
        Outcome outcome = calculating.compute(subject, cell.division(), subject.window(cell.period()));
        if (isIdle(cell.division(), outcome)) {
            return Optional.empty();
        }
        Compared target = planned.isEmpty()
                ? null
                : comparing
                        .compare(subject, cell.division(), cell.period(), planned)
                        .orElse(null);
        List<Finding> findings = new ArrayList<>(outcome.findings());
        if (target != null) {
            findings.addAll(target.findings());
        }
        Subject before = definitions.of(cell.measured(), cell.period().previous());
        if (!subject.computesAs(before)) {
            findings.add(FindingCode.DEFINITION_CHANGED.of(before.version(), subject.version()));
        }
        return Optional.of(new Result(
                subject,
                cell.division(),
                cell.period(),
                outcome,
                question.compare().contains(Compare.PREVIOUS) ? previous(subject, before, cell) : null,
                question.compare().contains(Compare.YEAR_AGO) ? yearAgo(subject, outcome, cell) : null,
                target,
                ranks.of(cell),
                findings,
                question.known()));
    }

    /** Divisions that nobody expects a report from are shown only when they have one. */
    private static boolean isIdle(DivisionCode division, Outcome outcome) {
        return !outcome.reported()
                && outcome.coverage().expected() == 0
                && Divisions.shipped()
                        .find(division)
                        .filter(known -> known.kind() != Division.Kind.ORDINARY)
                        .isPresent();
    }

    /** Amounts of the two periods, also where the result itself is told to date. */
    private Change previous(Subject subject, Subject before, Question.Cell cell) {
        Period base = cell.period().previous();
        Outcome now = calculating.compute(subject, cell.division(), subject.window(cell.period(), Span.PERIOD));
        Outcome then = calculating.compute(before, cell.division(), before.window(base, Span.PERIOD));
        return change(subject, before, base, then, now);
    }

    private Change yearAgo(Subject subject, Outcome now, Question.Cell cell) {
        Period base = cell.period().yearAgo();
        Subject before = definitions.of(cell.measured(), base);
        return change(subject, before, base, calculating.compute(before, cell.division(), before.window(base)), now);
    }

    private static Change change(Subject subject, Subject before, Period base, Outcome then, Outcome now) {
        return subject.computesAs(before)
                ? Change.of(subject, base, then, now.value())
                : Change.acrossDefinitions(subject, base, then, now.value());
    }
}
