package org.countyreporting.indicators.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countyreporting.indicators.calculation.Calculating;
import org.countyreporting.indicators.calculation.Definitions;
import org.countyreporting.indicators.calculation.Reading;
import org.countyreporting.indicators.calculation.Subjects;
import org.countyreporting.indicators.capacity.Turns;
import org.countyreporting.indicators.capacity.ValueBudget;
import org.countyreporting.indicators.comparison.Comparing;
import org.countyreporting.indicators.kept.KeptWork;
import org.countyreporting.indicators.kept.Moment;
import org.countyreporting.indicators.rollup.ObservedFigures;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.target.PlannedTargetVersions;
import org.countyreporting.indicators.target.Targets;
import org.countyreporting.vocabulary.DivisionCode;

/**
 * Answers a question, or a page of it: finds the definitions and targets, reads every figure the answers may rest on at
 * once, and computes. The number of statements does not depend on how much is asked.
 */
@ApplicationScoped
class Answering {

    /** So many cells are answered at once. */
    static final int PART = 500;

    /** After that many times figures change faster than this can be computed. */
    private static final int TRIES = 3;

    /** What is kept in writing. */
    private record Asked(Question question, long first, long end, Manner manner) {}

    private final Subjects subjects;
    private final Targets targets;
    private final ObservedFigures observed;
    private final KeptWork work;
    private final ValueBudget budget;
    private final Turns turns;

    Answering(
            Subjects subjects,
            Targets targets,
            ObservedFigures observed,
            KeptWork work,
            ValueBudget budget,
            Turns turns) {
        this.subjects = subjects;
        this.targets = targets;
        this.observed = observed;
        this.work = work;
        this.budget = budget;
        this.turns = turns;
    }

    /** @param ranks the places known from earlier parts; learns those of this one */
    List<Result> answer(Question question, List<Question.Cell> cells, Ranks ranks) {
        return isPast(question)
                ? answer(question, cells, ranks, Moment.NOTHING)
                : settled(work.now(), kept -> answer(question, cells, ranks, kept), () -> ranks.forget(cells));
    }

    /**
     * Answers from one position up to another in writing, part by part, so that no more than one is in memory. What is
     * written is kept as well.
     */
    Written write(Question question, long first, long end, Manner manner) {
        Asked asked = new Asked(question, first, end, manner);
        if (isPast(question)) {
            return written(asked, Moment.NOTHING);
        }
        Moment now = work.now();
        Written kept = now.find(asked);
        return kept != null
                ? kept
                : turns.take(
                        asked, waited -> settled(waited ? work.now() : now, each -> written(asked, each), () -> {}));
    }

    /** What stood at a moment is not kept, so nobody gains by waiting for another. */
    private static boolean isPast(Question question) {
        return question.known().at() != null;
    }

    private Written written(Asked asked, Moment kept) {
        Written found = kept.find(asked);
        if (found != null) {
            return found;
        }
        Ranks ranks = new Ranks();
        Written written = asked.manner()
                .write(() -> Stream.iterate(asked.first(), from -> from < asked.end(), from -> from + PART)
                        .map(from -> answer(
                                asked.question(),
                                asked.question().cells(from, Math.min(PART, asked.end() - from)),
                                ranks,
                                kept))
                        .iterator());
        kept.keep(asked, written);
        return written;
    }

    /**
     * What stands in one moment of the data, from what is kept as far as it can be. Where figures changed meanwhile, it
     * is tried again: what they do not touch is kept by then. At last it is read all at once, of one moment by itself.
     */
    private <T> T settled(Moment now, Function<Moment, T> attempt, Runnable otherwise) {
        Moment kept = now;
        for (int tried = 1; tried <= TRIES; tried++) {
            T settled = attempt.apply(kept);
            if (kept.confirm()) {
                return settled;
            }
            otherwise.run();
            kept = tried < TRIES ? work.now() : Moment.NOTHING;
        }
        return attempt.apply(kept);
    }

    private List<Result> answer(Question question, List<Question.Cell> cells, Ranks ranks, Moment kept) {
        if (cells.isEmpty()) {
            return List.of();
        }
        Definitions definitions = subjects.find(question.measured(), question.window(), question.known(), kept);
        List<PlannedTargetVersions> planned =
                question.compare().contains(Compare.TARGET) ? planned(question, cells) : List.of();
        Supplier<Part> gathering =
                () -> Part.gather(question, cells, ranks, definitions, planned, reading(question, kept));
        Part part = gathering.get();
        long values = observed.weigh(part.reading().needs(), question.known());
        if (values > budget.part() && cells.size() > 1) {
            int half = cells.size() / 2;
            return Stream.of(cells.subList(0, half), cells.subList(half, cells.size()))
                    .flatMap(some -> answer(question, some, ranks, kept).stream())
                    .toList();
        }
        return budget.spend(values, waited -> (waited ? gathering.get() : part).results());
    }

    private Reading reading(Question question, Moment kept) {
        return new Reading(observed::read, question.known(), kept);
    }

    /** Some cells of a question, and all that has to be known of them. */
    private record Part(
            Question question,
            List<Question.Cell> cells,
            Ranks ranks,
            Set<Ranks.Race> races,
            Reading reading,
            Calculating calculating,
            Resulting resulting) {

        static Part gather(
                Question question,
                List<Question.Cell> cells,
                Ranks ranks,
                Definitions definitions,
                List<PlannedTargetVersions> planned,
                Reading reading) {
            Calculating calculating = new Calculating(reading);
            Resulting resulting = new Resulting(
                    question, definitions, calculating, new Comparing(reading, calculating), planned, ranks);
            Set<Ranks.Race> races = question.ranked() ? ranks.unknown(cells, definitions) : Set.of();
            cells.forEach(resulting::need);
            races.forEach(race -> Ranks.need(race, question.divisions(), calculating));
            return new Part(question, cells, ranks, races, reading, calculating, resulting);
        }

        List<Result> results() {
            races.forEach(race -> ranks.learn(race, question.divisions(), calculating));
            return cells.stream()
                    .map(resulting::result)
                    .flatMap(Optional::stream)
                    .toList();
        }
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
}
