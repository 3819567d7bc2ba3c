package org.countyreporting.plans.document.label;

/** Chinese numerals as labels use them: 一 to 九十九, and 二十 written 廿. */
public final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final int LONGEST = 4;

    private ChineseNumber() {}

    public static boolean isNumeral(char c) {
        return c == '十' || c == '廿' || c == '卅' || DIGITS.indexOf(c) > 0;
    }

    /** The end of the run of numerals that begins here; of a longer one than any label has, as far as was looked. */
    public static int end(CharSequence text, int from, int limit) {
        int i = from;
        while (i < Math.min(limit, from + LONGEST) && isNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** What a run of numerals counts, or 0 when it counts nothing up to 99. */
    public static int value(CharSequence text, int from, int to) {
        int tens = 0;
        int ones = 0;
        boolean tensSeen = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = DIGITS.indexOf(c);
            if (digit > 0) {
                if (ones > 0) {
                    return 0;
                }
                ones = digit;
            } else {
                if (tensSeen) {
                    return 0;
                }
                tensSeen = true;
                tens = c == '廿' ? 2 : c == '卅' ? 3 : ones == 0 ? 1 : ones;
                ones = 0;
            }
        }
        return tens * 10 + ones;
    }
}
