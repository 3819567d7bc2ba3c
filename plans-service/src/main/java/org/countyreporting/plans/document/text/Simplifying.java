package org.countyreporting.plans.document.text;

import java.util.Arrays;

/** Turns a raw text, up to its end or a place in it, into a reading, character by character. */
final class Simplifying {

    /** Longest syllable: zhuang, shuang, chuang. */
    private static final int LONGEST_SYLLABLE = 6;

    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

    private Simplifying() {}

    static Reading read(String raw, int end) {
        StringBuilder clean = new StringBuilder(end);
        int[] at = new int[end];
        for (int i = 0; i < end; i++) {
            int note = pinyinNote(raw, i);
            if (note > 0) {
                i += note - 1;
                continue;
            }
            char c = Characters.normal(raw.charAt(i));
            if (c != Characters.NOTHING) {
                at[clean.length()] = i;
                clean.append(c);
            }
        }
        return new Reading(raw, clean.toString(), Arrays.copyOf(at, clean.length()));
    }

    /** The length of a note like (wèi) after a Chinese character, or 0. An abbreviation has no tone. */
    private static int pinyinNote(String raw, int open) {
        char c = raw.charAt(open);
        if (c != '(' && c != '（' || open == 0 || !Characters.isChinese(raw.charAt(open - 1))) {
            return 0;
        }
        boolean toned = false;
        int i = open + 1;
        while (i < raw.length() && i <= open + LONGEST_SYLLABLE && isPinyin(raw.charAt(i))) {
            toned |= TONED.indexOf(raw.charAt(i)) >= 0;
            i++;
        }
        boolean closed = i < raw.length() && (raw.charAt(i) == ')' || raw.charAt(i) == '）');
        return toned && closed ? i + 1 - open : 0;
    }

    private static boolean isPinyin(char c) {
        return c >= 'a' && c <= 'z' || c == 'ü' || TONED.indexOf(c) >= 0;
    }
}
