package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Lexicon;
import org.countyreporting.plans.document.figure.Passage;

/** The numerators and denominators that a printed rate may have, in the order in which they are to be believed. */
final class RateReadings {

    private static final Lexicon PEOPLE = Lexicon.of(RateReadings.class, "ratios.txt", "people");

    private final String text;
    private final Passage passage;
    private final Figure rate;
    private final RateClause clause;
    /** Where the last rate before this one ends: what stands before it is bound to that one. */
    private final int boundFrom;

    private final List<Ratio> candidates = new ArrayList<>();

    RateReadings(String text, Figure rate, RateClause clause, int boundFrom) {
        this.text = text;
        this.passage = new Passage(text);
        this.rate = rate;
        this.clause = clause;
        this.boundFrom = boundFrom;
    }

    /** One that agrees, else one the wording binds; empty if there is neither. */
    Optional<Ratio> best() {
        return candidates.stream().filter(Ratio::agrees).findFirst().or(() -> candidates.stream()
                .filter(Ratio::bound)
                .findFirst());
    }

    void add(Figure part, Figure whole, boolean bound) {
        boolean exact = !part.quantity().approximate() && !whole.quantity().approximate();
        if (part != whole && whole.exact().signum() > 0 && sameSort(part, whole)) {
            boolean its = isItsOwn(part) && !clause.isShared() && (clause.isPercent() || ofPeople(whole));
            candidates.add(Ratio.of(rate, part, whole, bound && exact && its));
        }
    }

    /** 本科36名、硕士2名,完成40名的95%: counts of one clause and one measure may make up the part together. */
    void addSum(List<Figure> nearestFirst, Figure whole) {
        Figure last = nearestFirst.get(0);
        int from = passage.clauseStart(last.quantity().start());
        BigDecimal total = BigDecimal.ZERO;
        StringBuilder terms = new StringBuilder();
        int parts = 0;
        for (Figure part : nearestFirst) {
            if (part != whole && part.number() >= from && sameMeasure(part, last)) {
                total = total.add(part.exact());
                terms.insert(0, (parts == 0 ? "" : "+")).insert(0, Ratios.printed(part));
                parts++;
            }
        }
        if (parts > 1 && whole.exact().signum() > 0) {
            candidates.add(new Ratio(rate, total, "(" + terms + ")", whole, false));
        }
    }

    /** Whether a figure is bound to no rate before this one. */
    boolean isItsOwn(Figure figure) {
        return figure.number() > boundFrom;
    }

    /** What is counted per thousand or per 100,000 is counted of people, not of whatever stands nearby. */
    private boolean ofPeople(Figure whole) {
        return PEOPLE.isWithin(text, passage.clauseStart(whole.quantity().start()), whole.to());
    }

    /** A part does not exceed its whole unless the rate says so. */
    boolean fits(Figure part, Figure whole) {
        boolean over = rate.quantity().value().compareTo(Ratio.factor(rate)) > 0;
        return over || part.exact().compareTo(whole.exact()) <= 0;
    }

    /** Whether they almost give the printed rate: two figures side by side that miss it by little belong to it. */
    boolean isNear(Figure part, Figure whole) {
        return whole.exact().signum() > 0
                && Ratio.of(rate, part, whole, false)
                                .exact()
                                .subtract(rate.quantity().value())
                                .abs()
                                .compareTo(BigDecimal.ONE)
                        <= 0;
    }

    static boolean sameMeasure(Figure one, Figure other) {
        return one.measure().equals(other.measure());
    }

    private static boolean sameSort(Figure one, Figure other) {
        return one.quantity().sort().isCounted() == other.quantity().sort().isCounted();
    }
}
