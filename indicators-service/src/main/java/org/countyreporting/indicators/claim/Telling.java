package org.countyreporting.indicators.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.indicators.calculation.Calculating;
import org.countyreporting.indicators.calculation.Definitions;
import org.countyreporting.indicators.calculation.Finding;
import org.countyreporting.indicators.calculation.Numbers;
import org.countyreporting.indicators.calculation.Outcome;
import org.countyreporting.indicators.calculation.Reading;
import org.countyreporting.indicators.calculation.Subject;
import org.countyreporting.indicators.calculation.Subjects;
import org.countyreporting.indicators.definition.Behaviour;
import org.countyreporting.indicators.definition.Span;
import org.countyreporting.indicators.result.Presenting;
import org.countyreporting.indicators.rollup.Figures;
import org.countyreporting.indicators.rollup.Known;
import org.countyreporting.indicators.rollup.Needs;
import org.countyreporting.indicators.rollup.ObservedFigures;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;

/**
 * Tells other features what accepted figures come to, over the period and to date. The number of statements depends on
 * how many cities are asked about, not on how much is asked of each. Who asks has held the divisions against the scope.
 */
@ApplicationScoped
class Telling {

    private static final Known ACCEPTED = new Known(false, null);

    private static final int CITY = 4;

    private final Subjects subjects;
    private final ObservedFigures observed;

    Telling(Subjects subjects, ObservedFigures observed) {
        this.subjects = subjects;
        this.observed = observed;
    }

    record Asked(Measured measured, DivisionCode division, Period period) {}

    /**
     * What it comes to over one window.
     *
     * @param value null when it cannot be told, for which the findings give the reason
     */
    record Told(
            Span window,
            BigDecimal value,
            String unit,
            String display,
            LocalDate asOf,
            boolean partial,
            List<Text> findings,
            String sources) {}

    /** What is asked, over one or both windows, the usual one first; what is not defined is left out. */
    Map<Asked, List<Told>> tell(Collection<Asked> questions) {
        Definitions definitions =
                subjects.read(questions.stream().map(Asked::measured).toList(), null, ACCEPTED);
        Map<Asked, List<Told>> answers = new HashMap<>();
        questions.stream()
                .distinct()
                .filter(asked -> definitions.has(asked.measured()))
                .collect(Collectors.groupingBy(asked -> city(asked.division())))
                .values()
                .forEach(near -> tell(near, definitions, answers));
        return answers;
    }

    private static String city(DivisionCode division) {
        String prefix = division.prefix();
        return prefix.substring(0, Math.min(CITY, prefix.length()));
    }

    private void tell(List<Asked> near, Definitions definitions, Map<Asked, List<Told>> answers) {
        Needs needs = new Needs();
        for (Asked asked : near) {
            Subject subject = definitions.of(asked.measured(), asked.period());
            needs.add(asked.division());
            for (Span span : Span.values()) {
                needs.add(subject.elements(), subject.window(asked.period(), span));
            }
        }
        answers.putAll(observed.with(needs, ACCEPTED, figures -> told(near, definitions, figures)));
    }

    private static Map<Asked, List<Told>> told(List<Asked> near, Definitions definitions, Figures figures) {
        Calculating calculating = new Calculating(Reading.of(figures, ACCEPTED));
        Map<Asked, List<Told>> answers = new HashMap<>();
        for (Asked asked : near) {
            Subject subject = definitions.of(asked.measured(), asked.period());
            Span usual = subject.span();
            Span other = usual == Span.PERIOD ? Span.TO_DATE : Span.PERIOD;
            List<Told> told = new ArrayList<>(List.of(told(calculating, subject, asked, usual)));
            if (subject.behaviour() != Behaviour.LEVEL
                    && !subject.window(asked.period(), usual).equals(subject.window(asked.period(), other))) {
                told.add(told(calculating, subject, asked, other));
            }
            answers.put(asked, told);
        }
        return answers;
    }

    private static Told told(Calculating calculating, Subject subject, Asked asked, Span span) {
        Outcome outcome = calculating.compute(subject, asked.division(), subject.window(asked.period(), span));
        return new Told(
                span,
                outcome.value(),
                subject.unit(),
                Numbers.display(outcome.value(), subject.decimals(), subject.unit()),
                outcome.asOf(),
                outcome.partial(),
                outcome.findings().stream().map(Finding::message).toList(),
                Presenting.sources(subject.measured(), asked.division(), asked.period(), span, ACCEPTED));
    }
}
