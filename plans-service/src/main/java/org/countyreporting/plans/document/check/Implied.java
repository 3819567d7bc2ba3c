package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countyreporting.plans.document.figure.Figure;

/**
 * A denominator that is not printed, inferred from a count and its rate: 376 is 188 % of 200.
 *
 * @param denominator nearest to the quotient, in the unit and with the decimals of the part
 * @param low the least that gives the printed rate
 * @param high the greatest
 */
record Implied(Figure rate, Figure part, BigDecimal denominator, BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int ROUND = 2;
    private static final int NEAREST = 3;

    /** What the counts before a rate imply: targets are round numbers, so the roundest, else that of the nearest count. */
    static Optional<Implied> of(Figure rate, Stream<Figure> nearestFirst) {
        List<Implied> readings = nearestFirst
                .limit(NEAREST)
                .filter(part -> part.isCount() && !part.quantity().approximate())
                .flatMap(part -> of(rate, part).stream())
                .toList();
        return readings.stream()
                .filter(implied -> implied.zeros() >= ROUND)
                .max(Comparator.comparingInt(Implied::zeros))
                .or(() -> readings.stream().findFirst());
    }

    private static Optional<Implied> of(Figure rate, Figure part) {
        BigDecimal printed = rate.quantity().value();
        BigDecimal half = HALF.movePointLeft(Math.max(0, printed.scale()));
        if (printed.signum() <= 0
                || printed.compareTo(half) <= 0
                || part.exact().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal scaled = part.quantity().value().multiply(Ratio.factor(rate));
        int decimals = Math.max(0, part.quantity().value().scale());
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal low = Rounding.quotient(scaled, printed.add(half))
                .setScale(decimals, RoundingMode.FLOOR)
                .add(step);
        BigDecimal high = Rounding.quotient(scaled, printed.subtract(half)).setScale(decimals, RoundingMode.FLOOR);
        BigDecimal nearest = Rounding.quotient(scaled, printed).setScale(decimals, RoundingMode.HALF_UP);
        return low.compareTo(high) > 0
                ? Optional.empty()
                : Optional.of(new Implied(rate, part, nearest.max(low).min(high), low, high));
    }

    /** The denominator with the 万 or 亿 of its part. */
    String printed() {
        return denominator.toPlainString() + Ratios.scale(part);
    }

    BigDecimal exact() {
        return Rounding.quotient(part.quantity().value().multiply(Ratio.factor(rate)), denominator);
    }

    /** Zeros at the end of the denominator. */
    private int zeros() {
        return Math.max(0, -denominator.stripTrailingZeros().scale());
    }
}
