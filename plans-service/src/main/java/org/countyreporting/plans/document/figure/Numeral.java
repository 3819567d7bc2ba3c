package org.countyreporting.plans.document.figure;

import java.math.BigDecimal;

/**
 * A number as printed: 62600, 1,200, 2.64亿, 三十五, 两三, 20余.
 *
 * @param high upper end of 两三, else null
 * @param scale 万, 亿, 万亿 or ""
 * @param approximate whether 余, 多 or 几 is part of it
 * @param inWords whether in Chinese characters
 */
record Numeral(
        int start, int end, BigDecimal value, BigDecimal high, String scale, boolean approximate, boolean inWords) {

    static final Numeral NONE = new Numeral(-1, -1, null, null, "", false, false);

    static Numeral at(String text, int start) {
        if (start >= text.length()) {
            return NONE;
        }
        char c = text.charAt(start);
        return c >= '0' && c <= '9' ? ArabicNumerals.at(text, start) : ChineseNumerals.at(text, start);
    }

    boolean exists() {
        return end > start;
    }

    /** What follows a number within it: 余, 万, 万余, 余万. Hundreds and thousands become part of the value. */
    static Numeral scaled(String text, int start, int end, BigDecimal value, BigDecimal high, boolean inWords) {
        int at = end;
        boolean approximate = false;
        BigDecimal times = BigDecimal.ONE;
        StringBuilder scale = new StringBuilder();
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean spaced = c == ' ' && at == end && at + 1 < text.length() && "万亿".indexOf(text.charAt(at + 1)) >= 0;
            if (spaced) {
                continue;
            }
            if (isApproximate(c)) {
                approximate = true;
            } else if ((c == '百' || c == '千')
                    && scale.isEmpty()
                    && Units.at(text, at).isNone()) {
                times = times.multiply(BigDecimal.valueOf(c == '百' ? 100 : 1000));
            } else if ((c == '万' || c == '亿') && scale.length() < 2 && scale.indexOf("亿") < 0) {
                scale.append(c);
            } else {
                break;
            }
        }
        BigDecimal top = high == null ? null : high.multiply(times);
        return new Numeral(start, at, value.multiply(times), top, scale.toString(), approximate, inWords);
    }

    private static boolean isApproximate(char c) {
        return c == '余' || c == '多' || c == '几' || c == '来';
    }
}
