package org.countyreporting.plans.document.page;

import java.util.ArrayList;
import java.util.List;
import org.countyreporting.plans.document.label.LabelScanner;

/**
 * A line of a clean text.
 *
 * @param words the line without its spaces and the frame of a table before it, cut where nothing longer could be page furniture
 * @param isLabelled whether it begins like a labelled piece
 */
record Line(String text, int from, int to, String words, boolean isLabelled) {

    /** Page furniture, titles and particulars are shorter. */
    static final int LONGEST = 160;

    static List<Line> of(String clean) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < clean.length()) {
            int end = clean.indexOf('\n', from);
            end = end < 0 ? clean.length() : end;
            lines.add(new Line(
                    clean, from, end, words(clean, from, end), LabelScanner.startsWithLabel(clean, from, end)));
            from = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    boolean isLong() {
        return words.length() >= LONGEST;
    }

    boolean hasSentence() {
        return words.indexOf('。') >= 0;
    }

    /** Whether it begins with a number, not only with the name of a block. */
    boolean isCounted() {
        return isLabelled && !isBulleted() && LabelScanner.labelEnd(text, start()) > start();
    }

    private int start() {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    boolean isBulleted() {
        return !isBlank() && "•·●■".indexOf(words.charAt(0)) >= 0;
    }

    /** The line up to its first blank. */
    Line firstWords() {
        int start = start();
        int end = start;
        while (end < to && text.charAt(end) != ' ') {
            end++;
        }
        return new Line(text, start, end, words(text, start, end), false);
    }

    private static String words(String clean, int from, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end && words.length() < LONGEST; i++) {
            boolean frame = clean.charAt(i) == '|' && words.isEmpty();
            if (clean.charAt(i) != ' ' && !frame) {
                words.append(clean.charAt(i));
            }
        }
        return words.toString();
    }
}
