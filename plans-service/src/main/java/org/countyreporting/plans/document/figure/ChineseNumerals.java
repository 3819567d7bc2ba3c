package org.countyreporting.plans.document.figure;

import java.math.BigDecimal;

/** Numbers in characters: 两, 十二, 三百五十, 三万五千, 九十五点五; 两三 is a range. */
final class ChineseNumerals {

    private static final int LONGEST = 16;
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    static boolean isPart(char c) {
        return digit(c) >= 0 || power(c) > 0 || c == '万' || c == '亿';
    }

    /** Where the characters of a number that begin at a position end. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static Numeral at(String text, int start) {
        int end = end(text, start);
        if (end - start > LONGEST) {
            return Numeral.NONE;
        }
        int scale = end;
        while (scale > start && isMyriad(text.charAt(scale - 1))) {
            scale--;
        }
        if (end == start + 1 && isVague(text, end) && digit(text.charAt(start)) < 0) {
            return about(text, start);
        }
        if (scale == start) {
            return Numeral.NONE;
        }
        if (scale == start + 2 && isPair(text, start)) {
            return Numeral.scaled(text, start, scale, one(text.charAt(start)), one(text.charAt(start + 1)), true);
        }
        long value = value(text, start, scale);
        if (value < 0) {
            return Numeral.NONE;
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        if (scale == end && end + 1 < text.length() && text.charAt(end) == '点' && digit(text.charAt(end + 1)) >= 0) {
            return decimal(text, start, end, exact);
        }
        return Numeral.scaled(text, start, scale, exact, null, true);
    }

    private static boolean isVague(String text, int at) {
        return at < text.length() && "余多".indexOf(text.charAt(at)) >= 0;
    }

    /** 百余, 万余: one of them and some more. */
    private static Numeral about(String text, int start) {
        char c = text.charAt(start);
        String scale = isMyriad(c) ? String.valueOf(c) : "";
        BigDecimal value = isMyriad(c) ? BigDecimal.ONE : BigDecimal.valueOf(power(c));
        return new Numeral(start, start + 2, value, null, scale, true, true);
    }

    private static Numeral decimal(String text, int start, int point, BigDecimal whole) {
        StringBuilder digits = new StringBuilder(whole.toPlainString()).append('.');
        int end = point + 1;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            digits.append(digit(text.charAt(end++)));
        }
        return Numeral.scaled(text, start, end, new BigDecimal(digits.toString()), null, true);
    }

    /** Two digits in a row that follow each other: 两三, 五六. */
    private static boolean isPair(String text, int start) {
        int first = digit(text.charAt(start));
        return first > 0 && digit(text.charAt(start + 1)) == first + 1;
    }

    private static BigDecimal one(char c) {
        return BigDecimal.valueOf(digit(c));
    }

    /** The value, or -1 where the characters are no number: 二三五, 百姓's 百 alone. */
    private static long value(String text, int start, int end) {
        long total = 0;
        long section = 0;
        int digit = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (digit(c) == 0) {
                digit = -1;
            } else if (digit(c) > 0) {
                if (digit >= 0) {
                    return -1;
                }
                digit = digit(c);
            } else if (isMyriad(c)) {
                total = (total + section + Math.max(digit, 0)) * (c == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = -1;
            } else {
                if (digit < 0 && (i > start || power(c) > 10)) {
                    return -1;
                }
                section += (digit < 0 ? 1L : digit) * power(c);
                digit = -1;
            }
        }
        return total + section + Math.max(digit, 0);
    }

    private static boolean isMyriad(char c) {
        return c == '万' || c == '亿';
    }

    static int digit(char c) {
        return c == '两' ? 2 : c == '〇' || c == '○' ? 0 : DIGITS.indexOf(c);
    }

    private static int power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
