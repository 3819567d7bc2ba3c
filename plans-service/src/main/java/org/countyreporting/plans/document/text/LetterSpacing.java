package org.countyreporting.plans.document.text;

import java.util.Arrays;

/** Closes up lines that are printed letter-spaced (工 作 总 结), as text taken from a PDF often is. */
final class LetterSpacing {

    private static final int FEWEST = 3;

    private LetterSpacing() {}

    static Reading closed(Reading reading) {
        String text = reading.clean();
        boolean[] kept = new boolean[text.length()];
        Arrays.fill(kept, true);
        boolean spaced = false;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (isSpaced(text, from, end)) {
                close(text, from, end, kept);
                spaced = true;
            }
            from = end + 1;
        }
        return spaced ? reading.keeping(kept) : reading;
    }

    /** Whether far more neighbours on a line stand a blank apart than side by side. */
    private static boolean isSpaced(String text, int from, int end) {
        int apart = 0;
        int together = 0;
        for (int i = from + 1; i < end; i++) {
            together += isWord(text.charAt(i - 1), text.charAt(i)) ? 1 : 0;
            apart += i + 1 < end && isGap(text, i) && isWord(text.charAt(i - 1), text.charAt(i + 1)) ? 1 : 0;
        }
        return apart >= FEWEST && apart > 2 * together;
    }

    private static void close(String text, int from, int end, boolean[] kept) {
        for (int i = from + 1; i + 1 < end; i++) {
            boolean beside = Characters.isChinese(text.charAt(i - 1)) || Characters.isChinese(text.charAt(i + 1));
            kept[i] = !(isGap(text, i) && beside);
        }
    }

    private static boolean isGap(String text, int at) {
        return text.charAt(at) == ' ' && text.charAt(at - 1) != ' ' && text.charAt(at + 1) != ' ';
    }

    /** Two characters that may be of one word, one of them Chinese at least. */
    private static boolean isWord(char one, char other) {
        return Character.isLetterOrDigit(one)
                && Character.isLetterOrDigit(other)
                && (Characters.isChinese(one) || Characters.isChinese(other));
    }
}
