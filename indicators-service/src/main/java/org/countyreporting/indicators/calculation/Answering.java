package org.countyreporting.indicators.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.target.PlannedTargetVersions;
import org.countyreporting.indicators.target.Targets;
import org.countyreporting.vocabulary.DivisionCode;
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

    /** @param ranks the places known from earlier pages; learns those of this one */
    @Transactional
    List<Result> answer(Question question, List<Question.Cell> cells, Ranks ranks) {
        if (cells.isEmpty()) {
            return List.of();
        }
        Definitions definitions = subjects.find(question.measured(), question.window(), question.known());
        List<PlannedTargetVersions> planned =
                question.compare().contains(Compare.TARGET) ? planned(question, cells) : List.of();
        Needs needs = needs(question, cells, definitions, planned);
        Set<Ranks.Race> races = question.ranked() ? ranks.unknown(cells, definitions) : Set.of();
        races.forEach(race -> {
            question.divisions().forEach(needs::add);
            needs.add(race.subject(), race.subject().window(race.period()));
            needs.add(race.before(), race.before().window(race.period().previous()));
        });
        Figures figures = observed.read(needs, question.known());
        Calculating calculating = new Calculating(figures);
        races.forEach(race -> ranks.learn(race, question.divisions(), calculating));
        Resulting resulting =
                new Resulting(question, definitions, calculating, new Comparing(figures, calculating), planned, ranks);
        return cells.stream().map(resulting::result).flatMap(Optional::stream).toList();
    }

    private List<PlannedTargetVersions> planned(Question question, List<Question.Cell> cells) {
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
        return targets.of(measured, divisions, question.known().at());
    }

    private static Needs needs(
            Question question,
            List<Question.Cell> cells,
            Definitions definitions,
            List<PlannedTargetVersions> planned) {
        Needs needs = new Needs();
        Set<List<Object>> done = new HashSet<>();
        for (Question.Cell cell : cells) {
            needs.add(cell.division());
            Period period = cell.period();
            if (!done.add(List.of(cell.measured(), period))) {
                continue;
            }
            Subject subject = definitions.of(cell.measured(), period);
            needs.add(subject, subject.window(period));
            if (question.compare().contains(Compare.PREVIOUS)) {
                Subject before = definitions.of(cell.measured(), period.previous());
                needs.add(subject, subject.window(period, Span.PERIOD));
                needs.add(before, before.window(period.previous(), Span.PERIOD));
            }
            if (question.compare().contains(Compare.YEAR_AGO)) {
                Subject before = definitions.of(cell.measured(), period.yearAgo());
                needs.add(before, before.window(period.yearAgo()));
            }
            planned.stream()
                    .filter(target -> target.measured().equals(cell.measured()))
                    .flatMap(target -> Comparing.windows(subject, target, period).stream())
                    .forEach(window -> needs.addUpTo(subject, window));
        }
        return needs;
    }
}
