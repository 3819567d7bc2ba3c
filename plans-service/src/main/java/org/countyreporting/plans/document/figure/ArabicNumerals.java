package org.countyreporting.plans.document.figure;

import java.math.BigDecimal;

/** Numbers in digits, with thousands separators and a decimal point. */
final class ArabicNumerals {

    /** A number of more digits is a code. */
    private static final int LONGEST = 13;

    private ArabicNumerals() {}

    static Numeral at(String text, int start) {
        int whole = digits(text, start);
        int end = whole;
        if (whole - start <= 3) {
            while (end < text.length() && text.charAt(end) == ',' && digits(text, end + 1) == end + 4) {
                end += 4;
            }
        }
        if (end == whole && isSpaced(text, start, end)) {
            end += 4;
        }
        if (end < text.length() && text.charAt(end) == '.' && digits(text, end + 1) > end + 1) {
            end = digits(text, end + 1);
            if (isDotted(text, end)) {
                return Numeral.NONE;
            }
        }
        if (end - start > LONGEST) {
            return Numeral.NONE;
        }
        BigDecimal value =
                new BigDecimal(text.substring(start, end).replace(",", "").replace(" ", ""));
        return joined(text, Numeral.scaled(text, start, end, value, null, false));
    }

    /** 1亿3千万, 3万5千: what follows at once and is written in a lower scale is a part of the same number. */
    private static Numeral joined(String text, Numeral high) {
        boolean goesOn = high.scale().length() == 1
                && text.charAt(high.end() - 1) == high.scale().charAt(0)
                && digits(text, high.end()) == high.end() + 1;
        Numeral low = goesOn ? at(text, high.end()) : Numeral.NONE;
        boolean lower = low.exists() && low.end() > high.end() + 1 && !low.approximate();
        BigDecimal rest = lower ? scaled(low) : BigDecimal.ZERO;
        BigDecimal one = scaled(BigDecimal.ONE, high.scale());
        if (rest.signum() == 0 || rest.compareTo(one) >= 0) {
            return high;
        }
        BigDecimal value = high.value().add(rest.divide(one)).stripTrailingZeros();
        return new Numeral(high.start(), low.end(), value, null, high.scale(), high.approximate(), false);
    }

    private static BigDecimal scaled(Numeral numeral) {
        return scaled(numeral.value(), numeral.scale());
    }

    private static BigDecimal scaled(BigDecimal value, String scale) {
        return value.movePointRight(scale.equals("亿") ? 8 : scale.equals("万") ? 4 : 0);
    }

    /** 1 986张: a blank may part thousands when a unit follows. */
    private static boolean isSpaced(String text, int start, int end) {
        return end - start <= 3
                && end < text.length()
                && text.charAt(end) == ' '
                && text.charAt(start) != '0'
                && digits(text, end + 1) == end + 4
                && !Units.at(text, end + 4).isNone();
    }

    /** Whether a second point follows, as in 1.2.3 or 2024.6.30. */
    private static boolean isDotted(String text, int end) {
        return end < text.length() && text.charAt(end) == '.' && digits(text, end + 1) > end + 1;
    }

    /** Where the digits that begin at a position end. */
    static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
