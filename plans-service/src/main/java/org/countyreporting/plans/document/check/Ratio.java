package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import org.countyreporting.plans.document.figure.Figure;

/**
 * A printed rate with what it may be a rate of.
 *
 * @param above the figures that make up the numerator, added
 * @param bound whether the wording leaves no doubt that they belong together; otherwise they are only believed when
 *     they give the printed rate
 */
record Ratio(Figure rate, BigDecimal numerator, String above, Figure whole, boolean bound) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Ratio of(Figure rate, Figure part, Figure whole, boolean bound) {
        return new Ratio(rate, part.exact(), Ratios.printed(part), whole, bound);
    }

    BigDecimal denominator() {
        return whole.exact();
    }

    String below() {
        return Ratios.printed(whole);
    }

    BigDecimal exact() {
        return Rounding.quotient(numerator.multiply(factor(rate)), denominator());
    }

    Verdict verdict() {
        return Rounding.verdict(exact(), rate.quantity().value());
    }

    boolean agrees() {
        return denominator().signum() > 0 && verdict() == Verdict.AGREES;
    }

    /** What a rate is multiplied by to be printed: 100 for %, 1000 for ‰, 100000 for /10万, 1000 for a count per thousand (千人口床位). */
    static BigDecimal factor(Figure rate) {
        if (rate.isCount()) {
            return HUNDRED.multiply(BigDecimal.TEN);
        }
        return switch (rate.quantity().unit()) {
            case "‰", "/千" -> HUNDRED.multiply(BigDecimal.TEN);
            case "/万" -> HUNDRED.multiply(HUNDRED);
            case "/10万", "/十万", "/10万人" -> HUNDRED.multiply(HUNDRED).multiply(BigDecimal.TEN);
            case "/百万" -> HUNDRED.multiply(HUNDRED).multiply(HUNDRED);
            default -> HUNDRED;
        };
    }
}
