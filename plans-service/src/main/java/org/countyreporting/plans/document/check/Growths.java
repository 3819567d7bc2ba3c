package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Passage;
import org.countyreporting.plans.document.figure.Unit;
import org.countyreporting.plans.target.Comparator;

/** Rates of growth: 由20件增至25件,增长25%; 25件,同比增加5件,增长25%. */
final class Growths {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A rate of growth with the values before and after. */
    record Growth(Figure rate, BigDecimal earlier, BigDecimal later, String formula, boolean bound) {

        BigDecimal exact() {
            return Rounding.quotient(later.subtract(earlier).abs().multiply(HUNDRED), earlier);
        }

        boolean agrees() {
            return earlier.signum() > 0
                    && Rounding.agrees(exact(), rate.quantity().value());
        }
    }

    private final String text;
    private final Passage passage;

    Growths(String text) {
        this.text = text;
        this.passage = new Passage(text);
    }

    static boolean isGrowth(Figure figure) {
        return figure.quantity().unit().equals("%")
                && figure.quantity().comparator() != null
                && figure.quantity().comparator().isChange();
    }

    /** The growth a rate speaks of: one that agrees, else the one the wording binds it to. */
    Optional<Growth> of(Group group, int index) {
        Figure rate = group.figures().get(index);
        List<Figure> before = new ArrayList<>();
        for (int i = index - 1; i >= 0 && before.size() < 3; i--) {
            Figure figure = group.figures().get(i);
            if (!isGrowth(figure) && figure.quantity().sort() != Unit.Sort.POINTS) {
                before.add(figure);
            }
        }
        List<Growth> growths = new ArrayList<>();
        baseInBrackets(group, index, before, growths);
        for (int i = 0; i + 1 < before.size(); i++) {
            Figure near = before.get(i);
            Figure far = before.get(i + 1);
            if (near.measure().equals(far.measure())
                    && near.quantity().sort() == far.quantity().sort()) {
                readings(rate, near, far, growths);
            }
        }
        return growths.stream().filter(Growth::agrees).findFirst().or(() -> growths.stream()
                .filter(Growth::bound)
                .findFirst());
    }

    /** 25件,同比增长25%(上年20件). */
    private void baseInBrackets(Group group, int index, List<Figure> before, List<Growth> growths) {
        int open = group.figures().get(index).quantity().end();
        if (before.isEmpty() || index + 1 == group.figures().size() || !text.startsWith("(", open)) {
            return;
        }
        Figure base = group.figures().get(index + 1);
        Figure current = before.get(0);
        if (base.number() < passage.bracketEnd(open) && base.measure().equals(current.measure())) {
            String formula =
                    "(%s-%s)/%s*100".formatted(Ratios.printed(current), Ratios.printed(base), Ratios.printed(base));
            growths.add(new Growth(group.figures().get(index), base.exact(), current.exact(), formula, true));
        }
    }

    private void readings(Figure rate, Figure near, Figure far, List<Growth> growths) {
        String a = Ratios.printed(far);
        String b = Ratios.printed(near);
        boolean exact = !near.quantity().approximate() && !far.quantity().approximate();
        boolean bound = exact && near.exact().compareTo(far.exact()) != 0 && isBound(rate, near, far);
        if (near.quantity().comparator() != null && near.quantity().comparator().isChange()) {
            boolean up = near.quantity().comparator() == Comparator.INCREASE_BY;
            BigDecimal earlier =
                    up ? far.exact().subtract(near.exact()) : far.exact().add(near.exact());
            growths.add(new Growth(
                    rate, earlier, far.exact(), "%s/(%s%s%s)*100".formatted(b, a, up ? "-" : "+", b), false));
            return;
        }
        boolean up = rate.quantity().comparator() == Comparator.INCREASE_BY;
        boolean grew = near.exact().compareTo(far.exact()) > 0;
        if (up == grew) {
            String formula = up ? "(%s-%s)/%s*100".formatted(b, a, a) : "(%s-%s)/%s*100".formatted(a, b, a);
            growths.add(new Growth(rate, far.exact(), near.exact(), formula, bound));
        } else {
            String formula = up ? "(%s-%s)/%s*100".formatted(a, b, b) : "(%s-%s)/%s*100".formatted(b, a, b);
            growths.add(new Growth(rate, near.exact(), far.exact(), formula, bound));
        }
    }

    /** 比上年的20件增长25%; 由20件增至25件,增长25%. */
    private boolean isBound(Figure rate, Figure near, Figure far) {
        int end = near.quantity().end();
        boolean adjacent = end == rate.quantity().start()
                || text.startsWith(")", end) && end + 1 == rate.quantity().start();
        int start = far.quantity().start();
        boolean fromTo = start > 0 && "由从".indexOf(text.charAt(start - 1)) >= 0;
        return adjacent || fromTo;
    }
}
