package org.countyreporting.indicators.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.conventions.access.DivisionScope;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.indicators.calculation.Calculating;
import org.countyreporting.indicators.calculation.Definitions;
import org.countyreporting.indicators.calculation.Reading;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.calculation.Subjects;
import org.countyreporting.indicators.comparison.Comparing;
import org.countyreporting.indicators.comparison.TargetWindows;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.result.Presenting;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.indicators.rollup.Needs;
import org.countyreporting.indicators.rollup.ObservedFigures;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.target.PlanOutline;
import org.countyreporting.indicators.target.PlanOutlines;
import org.countyreporting.indicators.target.PlannedTargetVersions;
import org.countyreporting.indicators.target.PlannedTask;
import org.countyreporting.indicators.target.Targets;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Divisions;
import org.countyreporting.vocabulary.Period;

/** Tells how the tasks of a plan stand: a fixed number of statements for a page of them. */
@ApplicationScoped
class Scoring {

    private static final Known NOW = new Known(false, null);

    private final PlanOutlines outlines;
    private final Targets targets;
    private final Subjects subjects;
    private final ObservedFigures observed;

    Scoring(PlanOutlines outlines, Targets targets, Subjects subjects, ObservedFigures observed) {
        this.outlines = outlines;
        this.targets = targets;
        this.subjects = subjects;
        this.observed = observed;
    }

    Page<ScoreViews.TaskScoreView> score(
            String plan,
            Period period,
            DivisionCode asked,
            DivisionScope scope,
            PageRequest page,
            Presenting presenting) {
        PlanOutline outline = outlines.find(plan).orElseThrow(() -> unknown(plan));
        DivisionCode division =
                asked != null ? asked : scope.covers(outline.division()) ? outline.division() : scope.division();
        scope.requireForReading(division);
        if (!outline.division().covers(division)
                || Divisions.shipped().find(division).isEmpty()) {
            throw unknown(plan);
        }
        List<PlannedTask> tasks = after(outline.tasks(), page);
        Page<PlannedTask> shown = Page.of(tasks, page, task -> List.of(task.id()), task -> task);
        List<PlannedTargetVersions> planned =
                targets.of(plan, shown.items().stream().map(PlannedTask::id).toList());
        Map<String, List<PlannedTargetVersions>> byTask =
                planned.stream().collect(Collectors.groupingBy(PlannedTargetVersions::task));
        return withScoreboard(
                planned,
                outline,
                division,
                period,
                presenting,
                scoreboard -> new Page<>(
                        shown.items().stream()
                                .map(task -> scoreboard.task(task, byTask.getOrDefault(task.id(), List.of())))
                                .toList(),
                        shown.next()));
    }

    private static Refusal unknown(String plan) {
        return Refusal.notFound(
                "没有编号为 " + plan + " 的已发布计划，或它与您的行政区划无关",
                "There is no published plan " + plan + ", or it does not concern your division");
    }

    private static List<PlannedTask> after(List<PlannedTask> tasks, PageRequest page) {
        int first = 0;
        if (page.after(1).isPresent()) {
            String last = page.after(1).get().get(0);
            List<String> ids = tasks.stream().map(PlannedTask::id).toList();
            first = ids.indexOf(last) + 1;
            if (first == 0) {
                throw PageRequest.badCursor();
            }
        }
        return tasks.subList(first, Math.min(tasks.size(), first + page.limit() + 1));
    }

    /** Reads what the targets rest on, in this period and the one before, wherever the plan reaches. */
    private <T> T withScoreboard(
            List<PlannedTargetVersions> planned,
            PlanOutline outline,
            DivisionCode division,
            Period period,
            Presenting presenting,
            Function<Scoreboard, T> work) {
        List<Measured> measured = planned.stream()
                .map(PlannedTargetVersions::measured)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Definitions definitions = subjects.read(measured, Span.TO_DATE, NOW);
        Needs needs = new Needs();
        needs.add(outline.division());
        for (PlannedTargetVersions target : planned) {
            if (target.measured() != null && definitions.has(target.measured())) {
                for (Period each : List.of(period, period.previous())) {
                    Subject subject = definitions.of(target.measured(), each);
                    TargetWindows.of(subject, target, each)
                            .forEach(window -> needs.addUpTo(subject.elements(), window));
                }
            }
        }
        return observed.with(needs, NOW, figures -> {
            Reading reading = Reading.of(figures, NOW);
            Comparing comparing = new Comparing(reading, new Calculating(reading));
            return work.apply(new Scoreboard(definitions, comparing, division, period, presenting));
        });
    }
}
