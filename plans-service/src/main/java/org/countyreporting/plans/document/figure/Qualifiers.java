package org.countyreporting.plans.document.figure;

import java.util.Locale;
import org.countyreporting.plans.target.Comparator;

/** The words before and after a number that say how it is meant: 不低于, 近, 以上, 左右. */
final class Qualifiers {

    private static final Lexicon WORDS = Lexicon.of(Qualifiers.class, "comparators.txt");

    private final String text;
    private int start;
    private int end;
    private Comparator comparator;
    private boolean reached;
    private boolean approximate;

    private Qualifiers(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Those around a stretch. */
    static Qualifiers around(String text, int start, int end) {
        Qualifiers around = new Qualifiers(text, start, end);
        around.readBefore();
        around.readAfter();
        return around;
    }

    private void readBefore() {
        int from = blanksBefore(start);
        String word = WORDS.before(text, from);
        while (!word.isEmpty()
                && !WORDS.isIn(word, "none")
                && !WORDS.section(word).startsWith("after")) {
            take(WORDS.section(word));
            start = from - word.length();
            from = blanksBefore(start);
            word = WORDS.before(text, from);
        }
    }

    private void readAfter() {
        int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        String word = WORDS.at(text, from);
        if (WORDS.section(word).startsWith("after")) {
            String section = WORDS.section(word).substring("after-".length());
            comparator = null;
            reached = false;
            take(section);
            end = from + word.length();
        }
    }

    /** The word nearest to the number counts: 力争达到不低于. */
    private void take(String section) {
        if (section.equals("approximate")) {
            approximate = true;
        } else if (section.equals("reach")) {
            reached = true;
        } else if (comparator == null) {
            comparator = Comparator.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private int blanksBefore(int position) {
        int i = position;
        while (i > 0 && i > position - 2 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Comparator comparator() {
        return comparator;
    }

    boolean reached() {
        return reached;
    }

    boolean approximate() {
        return approximate;
    }
}
