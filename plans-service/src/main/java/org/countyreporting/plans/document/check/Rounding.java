package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Holds an exact result against a printed one. */
final class Rounding {

    private static final MathContext PRECISE = new MathContext(34);
    private static final int SHOWN_BEYOND_PRINTED = 4;

    private Rounding() {}

    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, PRECISE);
    }

    static Verdict verdict(BigDecimal exact, BigDecimal printed) {
        int decimals = decimals(printed);
        if (exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0) {
            return Verdict.AGREES;
        }
        boolean cut = exact.setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0;
        return cut ? Verdict.TRUNCATED : Verdict.WRONG;
    }

    static boolean agrees(BigDecimal exact, BigDecimal printed) {
        return verdict(exact, printed) == Verdict.AGREES;
    }

    /** Enough digits to see how the printed ones come about. */
    static String shown(BigDecimal exact, BigDecimal printed) {
        BigDecimal rounded = exact.setScale(decimals(printed) + SHOWN_BEYOND_PRINTED, RoundingMode.HALF_UP);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < decimals(printed)
                ? rounded.setScale(decimals(printed), RoundingMode.HALF_UP).toPlainString()
                : plain.toPlainString();
    }

    private static int decimals(BigDecimal printed) {
        return Math.max(0, printed.scale());
    }
}
