package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.countyreporting.plans.document.figure.Figure;

/** A change in points (个百分点) and the two rates before it: 由60%提高到68%,提高8个百分点. */
record Points(Figure points, Figure far, Figure near) {

    /** The change the two nearest rates give, when it is the printed one. */
    static Optional<Points> of(Group group, int index) {
        List<Figure> rates = group.figures().subList(0, index).stream()
                .filter(Figure::isRatio)
                .toList();
        if (rates.size() < 2) {
            return Optional.empty();
        }
        Points points =
                new Points(group.figures().get(index), rates.get(rates.size() - 2), rates.get(rates.size() - 1));
        return Optional.of(points).filter(p -> p.verdict() == Verdict.AGREES);
    }

    BigDecimal exact() {
        return near.quantity().value().subtract(far.quantity().value()).abs();
    }

    Verdict verdict() {
        return Rounding.verdict(exact(), points.quantity().value());
    }

    String formula() {
        BigDecimal high = near.quantity().value().max(far.quantity().value());
        BigDecimal low = near.quantity().value().min(far.quantity().value());
        return high.toPlainString() + "-" + low.toPlainString();
    }
}
