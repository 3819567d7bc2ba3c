package org.countyreporting.indicators.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.countyreporting.indicators.calculation.Numbers;
import org.countyreporting.indicators.calculation.Outcome;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.comparison.Change;
import org.countyreporting.indicators.comparison.Compared;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.indicators.target.Basis;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.target.Standing;
import org.countyreporting.indicators.target.Target;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Period;

/** Makes the representation of a result, in the language that was asked for. */
public record Presenting(Locale language) {

    private static final int SHARE_DECIMALS = 2;

    ResultViews.ResultView view(Result result) {
        Subject subject = result.subject();
        Outcome outcome = result.outcome();
        boolean indicator = subject.measured().isIndicator();
        String code = subject.measured().code();
        return new ResultViews.ResultView(
                indicator ? code : null,
                indicator ? null : code,
                subject.version(),
                result.division(),
                Divisions.shipped().find(result.division()).map(Division::name).orElse(null),
                result.period(),
                outcome.window().first(),
                outcome.window().last(),
                Numbers.plain(outcome.value()),
                Numbers.display(outcome.value(), subject.decimals(), subject.unit()),
                subject.unit(),
                Numbers.plain(outcome.numerator()),
                Numbers.plain(outcome.denominator()),
                outcome.asOf(),
                outcome.partial(),
                outcome.provisional(),
                outcome.coverage(),
                comparisons(result),
                result.rank(),
                findings(result),
                sources(result));
    }

    private List<ResultViews.FindingView> findings(Result result) {
        return result.findings().stream()
                .map(finding -> new ResultViews.FindingView(
                        finding.code(), finding.message().in(language)))
                .toList();
    }

    private static String sources(Result result) {
        Subject subject = result.subject();
        return sources(subject.measured(), result.division(), result.period(), subject.span(), result.known());
    }

    /** Where the observations behind a result are listed. */
    public static String sources(Measured measured, DivisionCode division, Period period, Span span, Known known) {
        return "/v1/results/sources?" + (measured.isIndicator() ? "indicator=" : "dataElement=") + measured.code()
                + "&division=" + division + "&period=" + period + "&window=" + span
                + (known.provisional() ? "&status=provisional" : "")
                + (known.at() == null ? "" : "&knownAt=" + known.at());
    }

    private ResultViews.ComparisonsView comparisons(Result result) {
        if (result.previous() == null && result.yearAgo() == null && result.target() == null) {
            return null;
        }
        return new ResultViews.ComparisonsView(
                change(result.previous()), change(result.yearAgo()), target(result.subject(), result.target()));
    }

    private static ResultViews.ChangeView change(Change change) {
        return change == null
                ? null
                : new ResultViews.ChangeView(
                        change.period(),
                        Numbers.plain(change.value()),
                        Numbers.plain(change.current()),
                        Numbers.plain(change.change()),
                        change.unit(),
                        change.reason());
    }

    /** @param subject null for a target in words, which has no numbers to show */
    public ResultViews.TargetView target(Subject subject, Compared compared) {
        if (compared == null) {
            return null;
        }
        Target target = compared.target();
        Standing standing = compared.standing();
        return new ResultViews.TargetView(
                target.id(),
                compared.planned().plan(),
                compared.planned().planTitle(),
                compared.planned().task(),
                compared.planned().taskLabel(),
                target.comparator(),
                Numbers.plain(target.value()),
                Numbers.plain(target.valueHigh()),
                target.unit(),
                compared.share(),
                target.start(),
                target.deadline(),
                Numbers.plain(compared.actual()),
                compared.actualFrom(),
                compared.actualTo(),
                Numbers.plain(standing.completion()),
                Numbers.plain(standing.completionHigh()),
                Numbers.plain(standing.used()),
                Numbers.plain(standing.gap()),
                Numbers.plain(standing.gapHigh()),
                Numbers.plain(standing.expectedShare()),
                Numbers.plain(standing.lag()),
                standing.basis(),
                standing.basis() == Basis.ELAPSED ? target.elapsedBasis() : null,
                standing.state(),
                compared.partial(),
                standing.reason(),
                standing.daysOverdue(),
                standing.metOn(),
                subject == null ? null : display(subject, compared.actual(), standing));
    }

    private static ResultViews.TargetDisplay display(Subject subject, BigDecimal actual, Standing standing) {
        return new ResultViews.TargetDisplay(
                Numbers.display(actual, subject.decimals(), subject.unit()),
                Numbers.display(standing.completion(), SHARE_DECIMALS, "%"),
                Numbers.display(standing.gap(), subject.decimals(), subject.unit()),
                Numbers.display(standing.expectedShare(), SHARE_DECIMALS, "%"),
                Numbers.display(standing.lag(), SHARE_DECIMALS, ""));
    }
}
