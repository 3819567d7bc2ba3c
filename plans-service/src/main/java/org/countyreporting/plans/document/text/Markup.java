package org.countyreporting.plans.document.text;

import java.util.Arrays;

/**
 * Leaves out the marks of plain-text markup (Markdown), which drafting programs put into what is pasted: # before headings,
 * ** around bold words, the frames of tables. Where no line begins with such a mark, stars stand for something masked.
 */
final class Markup {

    private static final int LONGEST_BOLD = 100;
    private static final String BOLD = "**";

    private final String text;
    private final boolean[] kept;

    private Markup(String text) {
        this.text = text;
        this.kept = new boolean[text.length()];
        Arrays.fill(kept, true);
    }

    static Reading without(Reading reading) {
        Markup markup = new Markup(reading.clean());
        return markup.isUsed() ? reading.keeping(markup.words()) : reading;
    }

    private boolean isUsed() {
        for (int from = 0; from < text.length(); from = lineEnd(from) + 1) {
            if (headingStart(from) > from || text.startsWith(BOLD, from) && boldEnd(from, lineEnd(from)) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean[] words() {
        for (int from = 0; from < text.length(); from = lineEnd(from) + 1) {
            int end = lineEnd(from);
            Arrays.fill(kept, from, headingStart(from), false);
            dropFrame(from, end);
            dropBold(from, end);
        }
        return kept;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Behind the # of a heading, or the line's start. */
    private int headingStart(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
        }
        return at > from && at < text.length() && text.charAt(at) == ' ' ? at + 1 : from;
    }

    /** | 指标 | 目标 |, and the line | --- | --- | below it. */
    private void dropFrame(int from, int end) {
        boolean row = end - from > 2 && text.charAt(from) == '|' && text.charAt(end - 1) == '|';
        boolean rule = row && text.substring(from, end).chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
        for (int i = from; row && i < end; i++) {
            kept[i] = !rule && text.charAt(i) != '|';
        }
    }

    private void dropBold(int from, int end) {
        int at = from;
        while (at < end) {
            int close = text.startsWith(BOLD, at) ? boldEnd(at, end) : -1;
            if (close > 0) {
                Arrays.fill(kept, at, at + BOLD.length(), false);
                Arrays.fill(kept, close, close + BOLD.length(), false);
            }
            at = close > 0 ? close + BOLD.length() : at + 1;
        }
    }

    /** Where the ** that close bold words begin, or −1. */
    private int boldEnd(int open, int end) {
        int from = open + BOLD.length();
        if (from >= end || " *".indexOf(text.charAt(from)) >= 0) {
            return -1;
        }
        int close = text.substring(from, Math.min(end, from + LONGEST_BOLD)).indexOf(BOLD);
        return close < 0 ? -1 : from + close;
    }
}
