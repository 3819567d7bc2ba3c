package org.countyreporting.indicators.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreporting.indicators.calculation.Calculating;
import org.countyreporting.indicators.calculation.Definitions;
import org.countyreporting.indicators.calculation.Outcome;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.comparison.Rank;
import org.countyreporting.indicators.comparison.Ranking;
import org.countyreporting.indicators.definition.Direction;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/** The places of all divisions asked for, found once for each indicator and period however many pages show them. */
final class Ranks {

    private record Field(Measured measured, Period period) {}

    /** One indicator in one period, and as it was defined in the period before. */
    record Race(Subject subject, Subject before, Period period) {}

    private final Map<Field, Map<DivisionCode, Rank>> known = new HashMap<>();

    /** What has to be computed before these cells have their places; what is neither better nor worse has none. */
    Set<Race> unknown(List<Question.Cell> cells, Definitions definitions) {
        Set<Field> fields = new LinkedHashSet<>();
        cells.forEach(cell -> fields.add(new Field(cell.measured(), cell.period())));
        fields.removeAll(known.keySet());
        Set<Race> races = new LinkedHashSet<>();
        for (Field field : fields) {
            Subject subject = definitions.of(field.measured(), field.period());
            if (subject.isRanked()) {
                Subject before = definitions.of(field.measured(), field.period().previous());
                races.add(new Race(subject, before, field.period()));
            }
        }
        return races;
    }

    /** Has everything read that the places may rest on. */
    static void need(Race race, List<DivisionCode> divisions, Calculating calculating) {
        for (DivisionCode division : divisions) {
            calculating.need(race.subject(), division, race.subject().window(race.period()));
            calculating.need(
                    race.before(), division, race.before().window(race.period().previous()));
        }
    }

    void learn(Race race, List<DivisionCode> divisions, Calculating calculating) {
        boolean comparable = race.subject().computesAs(race.before());
        known.put(
                new Field(race.subject().measured(), race.period()),
                Ranking.ranks(
                        places(race.subject(), race.period(), divisions, calculating),
                        comparable
                                ? places(race.before(), race.period().previous(), divisions, calculating)
                                : Map.of()));
    }

    private static Map<DivisionCode, Integer> places(
            Subject subject, Period period, List<DivisionCode> divisions, Calculating calculating) {
        Map<DivisionCode, BigDecimal> values = Ranking.values(divisions, division -> {
            Outcome outcome = calculating.compute(subject, division, subject.window(period));
            return subject.isRankedOver(outcome.denominator()) ? outcome.value() : null;
        });
        return Ranking.places(values, subject.direction() == Direction.LOWER_IS_BETTER);
    }

    /** What was learned for these cells does not count. */
    void forget(List<Question.Cell> cells) {
        cells.forEach(cell -> known.remove(new Field(cell.measured(), cell.period())));
    }

    /** Null where there is none. */
    Rank of(Question.Cell cell) {
        return known.getOrDefault(new Field(cell.measured(), cell.period()), Map.of())
                .get(cell.division());
    }
}
