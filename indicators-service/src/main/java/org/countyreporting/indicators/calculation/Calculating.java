package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countyreporting.indicators.formula.Formula;
import org.countyreporting.indicators.kept.Basis;
import org.countyreporting.indicators.rollup.Figures;
import org.countyreporting.indicators.rollup.Needs;
import org.countyreporting.indicators.rollup.Total;
import org.countyreporting.indicators.target.Measured;
import org.countyreporting.indicators.window.Figure;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;

/** Computes a subject for a division over a window, or remembers what it came to. */
public final class Calculating {

    private record Asked(Measured measured, long version, DivisionCode division, Window window, boolean provisional) {}

    /** What divisions have in common. */
    private record Rest(Measured measured, long version, Window window) {}

    private final Reading reading;
    private final Map<Asked, Outcome> known = new HashMap<>();
    private final Map<Rest, Needs> rests = new HashMap<>();
    private final Map<Rest, List<Basis.Part>> parts = new HashMap<>();
    private final Set<Rest> needed = new HashSet<>();

    public Calculating(Reading reading) {
        this.reading = reading;
    }

    /** Has everything read that the computation may rest on; what is kept rests on nothing any more. */
    public void need(Subject subject, DivisionCode division, Window window) {
        Asked asked = asked(subject, division, window);
        if (!known.containsKey(asked)) {
            Outcome kept = reading.kept().find(asked);
            if (kept == null) {
                reading.needs().add(division);
                if (needed.add(rest(asked))) {
                    reading.needs().addAll(needs(subject, asked));
                }
            } else {
                known.put(asked, kept);
            }
        }
    }

    /** Computed once, however often it is asked: the month before one month is a month of its own too. */
    public Outcome compute(Subject subject, DivisionCode division, Window window) {
        Asked asked = asked(subject, division, window);
        Outcome outcome = known.get(asked);
        if (outcome == null) {
            outcome = reading.kept().find(asked);
        }
        if (outcome == null) {
            outcome = subject.isValidOn(window.last())
                    ? computed(subject, division, window)
                    : Outcome.none(window, FindingCode.NOT_YET_DEFINED.of(subject.validFrom()));
            reading.kept().keep(asked, new Basis(division, parts(subject, asked)), outcome.kept());
        }
        known.put(asked, outcome);
        return outcome;
    }

    private static Rest rest(Asked asked) {
        return new Rest(asked.measured(), asked.version(), asked.window());
    }

    private Needs needs(Subject subject, Asked asked) {
        return rests.computeIfAbsent(rest(asked), any -> Needs.of(subject.elements(), asked.window()));
    }

    private List<Basis.Part> parts(Subject subject, Asked asked) {
        return parts.computeIfAbsent(rest(asked), any -> needs(subject, asked).parts());
    }

    private Asked asked(Subject subject, DivisionCode division, Window window) {
        return new Asked(
                subject.measured(),
                subject.version(),
                division,
                window,
                reading.known().provisional());
    }

    private Outcome computed(Subject subject, DivisionCode division, Window window) {
        Figures figures = reading.figures();
        List<Finding> findings = new ArrayList<>();
        Map<String, Total> sums;
        Optional<BigDecimal> numerator;
        Optional<BigDecimal> denominator;
        if (subject.isPlainSum()) {
            sums = new TreeMap<>();
            subject.codes().forEach(code -> sums.put(code, figures.of(code).over(division, window)));
            Map<String, Total> all = sums;
            boolean any = all.values().stream().anyMatch(Total::isPresent);
            numerator = any
                    ? subject.numerator()
                            .evaluate(code ->
                                    Optional.of(all.get(code)).map(Total::value).or(() -> Optional.of(BigDecimal.ZERO)))
                    : Optional.empty();
            denominator = subject.denominator().evaluate(code -> Optional.empty());
            noteMissing(missing(all), all, findings);
            if (denominator.filter(below -> below.signum() != 0).isEmpty()) {
                findings.add(FindingCode.ZERO_DENOMINATOR.of(subject.denominator()));
            }
        } else {
            Matching matching = new Matching(figures, subject, division, window);
            sums = matching.sums();
            numerator = matching.evaluate(subject.numerator(), sums);
            denominator = matching.evaluate(subject.denominator(), sums);
            noteUnmatched(figures, subject, division, window, matching, sums, numerator, denominator, findings);
        }
        BigDecimal value = numerator
                .flatMap(above -> denominator
                        .filter(below -> below.signum() != 0)
                        .map(below -> quotient(above, below, subject.factor())))
                .orElse(null);
        Coverage coverage = new CoverageCount(figures, subject, division, window).count();
        boolean gaps = sums.values().stream().anyMatch(total -> total.isPresent() && !total.isComplete());
        List<Figure> used = sums.values().stream()
                .flatMap(total -> total.figures().stream())
                .toList();
        new Noticing(figures, findings).notice(subject, division, window, value, sums, coverage, gaps);
        return new Outcome(
                window,
                value,
                numerator.orElse(null),
                denominator.orElse(null),
                sums.values().stream()
                        .map(Total::asOf)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                coverage,
                value != null && (coverage.hasGaps() || gaps),
                used.stream().anyMatch(Figure::provisional),
                !used.isEmpty(),
                used,
                findings);
    }

    /** Exact where it can be: a sum over one stays a sum. */
    private static BigDecimal quotient(BigDecimal above, BigDecimal below, BigDecimal factor) {
        BigDecimal raised = above.multiply(factor);
        return below.compareTo(BigDecimal.ONE) == 0 ? raised : raised.divide(below, MathContext.DECIMAL128);
    }

    private static Set<String> missing(Map<String, Total> sums) {
        Set<String> missing = new TreeSet<>();
        sums.forEach((code, total) -> {
            if (!total.isPresent()) {
                missing.add(code);
            }
        });
        return missing;
    }

    private static void noteMissing(Set<String> missing, Map<String, Total> sums, List<Finding> findings) {
        missing.forEach(code -> findings.add(
                switch (sums.get(code).gap()) {
                    case NOT_REPORTED -> FindingCode.MISSING_INPUT.of(code);
                    case START_MISSING -> FindingCode.START_MISSING.of(code);
                    case FINER_THAN_REPORTED -> FindingCode.FINER_THAN_REPORTED.of(code);
                    case NOT_ADDITIVE_OVER_PERIODS -> FindingCode.NOT_ADDITIVE_OVER_PERIODS.of(code);
                    case NOT_ADDITIVE_OVER_DIVISIONS -> FindingCode.NOT_ADDITIVE_OVER_DIVISIONS.of(code);
                }));
    }

    /** A formula that has all it needs and still no value divides by zero within. */
    private static boolean dividesByZero(Formula formula, Map<String, Total> sums) {
        return sums.keySet().containsAll(formula.elements())
                && formula.evaluate(code -> Optional.of(sums.get(code)).map(Total::value))
                        .isEmpty();
    }

    private static void noteUnmatched(
            Figures figures,
            Subject subject,
            DivisionCode division,
            Window window,
            Matching matching,
            Map<String, Total> sums,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            List<Finding> findings) {
        if (numerator.isPresent()
                && denominator.filter(below -> below.signum() != 0).isPresent()) {
            return;
        }
        if (denominator.filter(below -> below.signum() == 0).isPresent()) {
            findings.add(FindingCode.ZERO_DENOMINATOR.of(subject.denominator()));
            return;
        }
        Optional<Formula> dividing = Stream.of(subject.numerator(), subject.denominator())
                .filter(formula -> dividesByZero(formula, sums))
                .findFirst();
        if (dividing.isPresent()) {
            findings.add(FindingCode.ZERO_DENOMINATOR.of(dividing.get()));
            return;
        }
        Set<String> absent = new TreeSet<>(matching.missing());
        absent.removeIf(sums::containsKey);
        Map<String, Total> reasons = new TreeMap<>();
        (absent.isEmpty() ? matching.missing() : absent)
                .forEach(code -> reasons.put(code, figures.of(code).over(division, window)));
        Set<String> gone = missing(reasons);
        noteMissing(gone, reasons, findings);
        if (gone.isEmpty()) {
            findings.add(FindingCode.MISSING_INPUT.of(String.join(", ", matching.missing())));
            reasons.values().removeIf(Total::isComplete);
            if (!reasons.isEmpty()) {
                findings.add(FindingCode.PARTIAL_PERIODS.of(String.join(", ", reasons.keySet())));
            }
        }
    }
}
