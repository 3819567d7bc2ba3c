package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Lexicon;
import org.countyreporting.plans.document.figure.Passage;

/** A total and the parts said to make it up: 受理8件,办结5件、在办3件; 共8件,其中…; …合计8件. */
final class Sums {

    private static final Lexicon TOTAL = Lexicon.of(Sums.class, "sums.txt", "total");

    /** Percent of the total. */
    private static final BigDecimal JUST_MISSED = BigDecimal.valueOf(2);

    /** A printed total and its parts. */
    record Sum(Figure total, List<Figure> parts, BigDecimal sum) {

        /** The sum in the printed total's own 万 or 亿. */
        BigDecimal exact() {
            BigDecimal scale = total.exact().signum() == 0
                    ? BigDecimal.ONE
                    : total.exact().divide(total.quantity().value());
            return Rounding.quotient(sum, scale);
        }

        /** Whether it gives the total, or a total with decimals would if it were not cut off. */
        boolean holds() {
            boolean cut =
                    verdict() == Verdict.TRUNCATED && total.quantity().value().scale() > 0;
            return cut || verdict() == Verdict.AGREES;
        }

        Verdict verdict() {
            return Rounding.verdict(exact(), total.quantity().value());
        }
    }

    private final String text;
    private final Passage passage;

    Sums(String text) {
        this.text = text;
        this.passage = new Passage(text);
    }

    Optional<Sum> of(Group group, int index) {
        Figure total = group.figures().get(index);
        if (!total.isCount() || total.exact().signum() <= 0) {
            return Optional.empty();
        }
        return after(group, index).or(() -> before(group, index));
    }

    /** Parts that follow: as many of one measure as give the total, else all of them when they are bound to it. */
    private Optional<Sum> after(Group group, int index) {
        Figure total = group.figures().get(index);
        for (String measure : measuresAfter(group, index)) {
            List<Figure> parts = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (Figure part :
                    group.figures().subList(index + 1, group.figures().size())) {
                if (!part.isCount() || !part.measure().equals(measure) || isAside(total, part)) {
                    continue;
                }
                parts.add(part);
                sum = sum.add(part.exact());
                Sum candidate = new Sum(total, parts, sum);
                if (parts.size() > 1 && candidate.holds()) {
                    return Optional.of(candidate);
                }
                if (sum.compareTo(total.exact()) > 0) {
                    break;
                }
            }
            if (parts.size() > 1 && isSharedOut(total, parts) && isOff(sum, total.exact())) {
                return Optional.of(new Sum(total, parts, sum));
            }
        }
        return Optional.empty();
    }

    /** 甲10家(其中7家结案): what stands in a bracket behind a part belongs to that part. */
    private boolean isAside(Figure total, Figure part) {
        int open = passage.openBracket(part.number());
        return open > total.quantity().end();
    }

    /** Parts that exceed their total, or just miss it; those that fall far short may not be all of them. */
    private static boolean isOff(BigDecimal sum, BigDecimal total) {
        BigDecimal missing = total.subtract(sum);
        return missing.signum() < 0 || missing.compareTo(total.movePointLeft(2).multiply(JUST_MISSED)) <= 0;
    }

    /** The total's own measure first, then that of the parts right behind 其中. */
    private List<String> measuresAfter(Group group, int index) {
        Figure total = group.figures().get(index);
        List<String> measures = new ArrayList<>(List.of(total.measure()));
        if (index + 1 < group.figures().size()) {
            Figure next = group.figures().get(index + 1);
            boolean which =
                    text.substring(total.quantity().end(), next.number()).contains("其中");
            boolean sameKind =
                    next.isCount() && next.quantity().sort() == total.quantity().sort();
            if (which && sameKind && !next.measure().equals(total.measure())) {
                measures.add(next.measure());
            }
        }
        return measures;
    }

    /** 其中甲5件、乙4件: said in one clause to be what the total consists of. */
    private boolean isSharedOut(Figure total, List<Figure> parts) {
        Figure first = parts.get(0);
        Figure last = parts.get(parts.size() - 1);
        boolean which = text.substring(total.quantity().end(), first.number()).contains("其中");
        return which && passage.clauseStart(last.number()) <= first.number();
    }

    /** 甲5件,乙3件,合计8件. */
    private Optional<Sum> before(Group group, int index) {
        Figure total = group.figures().get(index);
        int clause = passage.clauseStart(total.quantity().start());
        if (!TOTAL.isWithin(text, clause, total.quantity().number())) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = index - 1; i >= 0; i--) {
            Figure part = group.figures().get(i);
            if (part.isCount() && part.measure().equals(total.measure())) {
                parts.add(0, part);
                sum = sum.add(part.exact());
                Sum candidate = new Sum(total, parts, sum);
                if (parts.size() > 1 && candidate.holds()) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }
}
