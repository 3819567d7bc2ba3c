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
        return Numeral.scaled(text, start, end, value, null, false);
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
