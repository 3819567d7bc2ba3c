package org.countyreporting.plans.document.text;

import java.util.Arrays;

/**
 * A text made readable: simplified characters, half-width digits, letters and punctuation (。、“”《》 stay), no pinyin
 * notes, one {@code \n} between lines. Every character of it knows its place in the submitted text.
 */
public final class Reading {

    private final String raw;
    private final String clean;
    /** For each clean character its index in the raw string. */
    private final int[] at;
    /** For each raw index its code-point offset; null where the two are the same. */
    private final int[] points;

    Reading(String raw, String clean, int[] at) {
        this(raw, clean, at, points(raw));
    }

    private Reading(String raw, String clean, int[] at, int[] points) {
        this.raw = raw;
        this.clean = clean;
        this.at = at;
        this.points = points;
    }

    /** The text as it stands, nothing taken for page furniture. */
    public static Reading plain(String raw) {
        return of(Extract.of(raw));
    }

    /** The document's own words; what stands behind them is not read. */
    public static Reading of(Extract extract) {
        return Markup.without(LetterSpacing.closed(Simplifying.read(extract.text(), extract.own())));
    }

    public String raw() {
        return raw;
    }

    public String clean() {
        return clean;
    }

    public int length() {
        return clean.length();
    }

    /** Where a piece of the clean text stands in the submitted one. */
    public Span span(int from, int to) {
        int start = rawStart(from);
        return new Span(point(start), point(Math.max(start, rawEnd(to))));
    }

    /** A piece of the clean text as it was submitted. */
    public String quote(int from, int to) {
        int start = rawStart(from);
        return raw.substring(start, Math.max(start, rawEnd(to)));
    }

    /** A piece of the clean text as it was submitted, line by line, without what was set aside between the lines. */
    public String printed(int from, int to) {
        StringBuilder printed = new StringBuilder();
        int line = from;
        while (line < to) {
            int end = line;
            while (end < to && clean.charAt(end) != '\n') {
                end++;
            }
            printed.append(line > from ? "\n" : "").append(line < end ? quote(line, end) : "");
            line = end + 1;
        }
        return printed.toString();
    }

    /** The same text without some of its characters. */
    public Reading keeping(boolean[] kept) {
        StringBuilder left = new StringBuilder(clean.length());
        int[] places = new int[clean.length()];
        for (int i = 0; i < clean.length(); i++) {
            if (kept[i]) {
                places[left.length()] = at[i];
                left.append(clean.charAt(i));
            }
        }
        return new Reading(raw, left.toString(), Arrays.copyOf(places, left.length()), points);
    }

    private int rawStart(int from) {
        int start = from < at.length ? at[from] : rawEnd(at.length);
        return splits(start) ? start - 1 : start;
    }

    private int rawEnd(int to) {
        int end = to == 0 ? 0 : at[to - 1] + 1;
        return splits(end) ? end + 1 : end;
    }

    /** Whether a raw index lies between the two halves of a character. */
    private boolean splits(int index) {
        return index > 0 && index < raw.length() && Character.isSurrogatePair(raw.charAt(index - 1), raw.charAt(index));
    }

    private int point(int index) {
        return points == null ? index : points[index];
    }

    private static int[] points(String raw) {
        if (raw.codePointCount(0, raw.length()) == raw.length()) {
            return null;
        }
        int[] points = new int[raw.length() + 1];
        int point = 0;
        for (int i = 0; i < raw.length(); i++) {
            points[i] = point;
            boolean half = i + 1 < raw.length() && Character.isSurrogatePair(raw.charAt(i), raw.charAt(i + 1));
            point += half ? 0 : 1;
        }
        points[raw.length()] = point;
        return points;
    }
}
