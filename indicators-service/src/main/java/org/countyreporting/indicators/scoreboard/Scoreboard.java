package org.countyreporting.indicators.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countyreporting.indicators.calculation.Definitions;
import org.countyreporting.indicators.calculation.Numbers;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.comparison.Compared;
import org.countyreporting.indicators.comparison.Comparing;
import org.countyreporting.indicators.comparison.Rank;
import org.countyreporting.indicators.comparison.Ranking;
import org.countyreporting.indicators.result.Presenting;
import org.countyreporting.indicators.result.ResultViews;
import org.countyreporting.indicators.scoreboard.ScoreViews.DivisionScoreView;
import org.countyreporting.indicators.scoreboard.ScoreViews.TargetScoreView;
import org.countyreporting.indicators.scoreboard.ScoreViews.TaskScoreView;
import org.countyreporting.indicators.target.Actual;
import org.countyreporting.indicators.target.Judging;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.target.PlannedTargetVersions;
import org.countyreporting.indicators.target.PlannedTask;
import org.countyreporting.indicators.target.Standing;
import org.countyreporting.indicators.target.Target;
import org.countyreporting.vocabulary.Division;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Period;

/** Scoreboard (记分板) of a plan at the end of a period, for one division and those in it. Pure. */
final class Scoreboard {

    private final Definitions definitions;
    private final Comparing comparing;
    private final DivisionCode division;
    private final Period period;
    private final Presenting presenting;

    Scoreboard(
            Definitions definitions, Comparing comparing, DivisionCode division, Period period, Presenting presenting) {
        this.definitions = definitions;
        this.comparing = comparing;
        this.division = division;
        this.period = period;
        this.presenting = presenting;
    }

    TaskScoreView task(PlannedTask task, List<PlannedTargetVersions> targets) {
        return new TaskScoreView(
                task.id(),
                task.label(),
                task.title(),
                targets.stream().map(this::target).toList());
    }

    private TargetScoreView target(PlannedTargetVersions planned) {
        Measured measured = planned.measured();
        Target target = planned.versions().on(period.last());
        if (measured == null || !definitions.has(measured)) {
            boolean own = planned.division().equals(division);
            return view(planned, target, own ? presenting.target(null, inWords(planned, period)) : null, List.of());
        }
        Subject subject = definitions.of(measured, period);
        return view(
                planned,
                target,
                comparing
                        .compare(subject, division, period, planned)
                        .map(compared -> presenting.target(subject, compared))
                        .orElse(null),
                divisions(subject, planned));
    }

    private static TargetScoreView view(
            PlannedTargetVersions planned,
            Target target,
            ResultViews.TargetView standing,
            List<DivisionScoreView> divisions) {
        return new TargetScoreView(
                planned.id(), target.name(), target.indicator(), target.dataElement(), standing, divisions);
    }

    /** An event, or a target in words alone: nothing is computed for it. */
    private static Compared inWords(PlannedTargetVersions planned, Period period) {
        Target target = planned.versions()
                .on(period.last())
                .between(LocalDate.of(planned.year(), 1, 1), LocalDate.of(planned.year(), 12, 31));
        Standing standing = Judging.judge(target, Actual.of(null, period.last(), false, false), null);
        return new Compared(planned, target, false, null, null, null, false, standing, List.of());
    }

    /** Places are among all that have to meet the target, also where only some of them are shown. */
    private List<DivisionScoreView> divisions(Subject subject, PlannedTargetVersions planned) {
        List<DivisionCode> concerned = Comparing.divisions(subject, planned);
        Map<DivisionCode, Rank> ranks =
                Ranking.ranks(places(concerned, planned, period), places(concerned, planned, period.previous()));
        return concerned.stream()
                .filter(division::covers)
                .flatMap(each -> comparing.compare(subject, each, period, planned).stream()
                        .map(compared -> view(each, compared, ranks.get(each))))
                .toList();
    }

    private Map<DivisionCode, Integer> places(List<DivisionCode> concerned, PlannedTargetVersions planned, Period at) {
        Subject subject = definitions.of(planned.measured(), at);
        return Ranking.places(
                Ranking.values(concerned, each -> completion(comparing.compare(subject, each, at, planned))), false);
    }

    private static BigDecimal completion(Optional<Compared> compared) {
        return compared.map(reached -> reached.standing().completion()).orElse(null);
    }

    private static DivisionScoreView view(DivisionCode code, Compared compared, Rank rank) {
        return new DivisionScoreView(
                code,
                Divisions.shipped().find(code).map(Division::name).orElse(null),
                Numbers.plain(compared.target().value()),
                Numbers.plain(compared.actual()),
                Numbers.plain(compared.standing().completion()),
                Numbers.plain(compared.standing().gap()),
                Numbers.plain(compared.standing().lag()),
                compared.standing().state(),
                compared.partial(),
                rank);
    }
}
