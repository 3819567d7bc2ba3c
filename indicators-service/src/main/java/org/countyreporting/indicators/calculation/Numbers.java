package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as they go out. */
public final class Numbers {

    private static final int DECIMALS = 12;
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private Numbers() {}

    /** Exact where the number ends; an endless quotient with 15 digits, or 12 decimals where that is more. */
    public static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal kept = value;
        if (value.scale() > DECIMALS) {
            BigDecimal byDigits = value.round(DIGITS);
            kept = byDigits.scale() > DECIMALS ? byDigits : value.setScale(DECIMALS, RoundingMode.HALF_UP);
        }
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Rounded at the declared decimals, with its unit: the only place where a value is rounded for people. */
    public static String display(BigDecimal value, int decimals, String unit) {
        if (value == null) {
            return null;
        }
        // 125.00 of 1/10万 must not read 125.001/10万.
        String between = !unit.isEmpty() && Character.isDigit(unit.charAt(0)) ? " " : "";
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + between + unit;
    }
}
