package org.countyreporting.plans.document.outline;

/**
 * The heading of a piece, as far as there is one: a line of its own, or the words before the first 。 or ： when they are
 * short and more follows. A single sentence, and a text that begins at once, have none.
 *
 * @param from start of the heading; {@code from == to} without one
 * @param textFrom where the own text begins
 */
record Heading(int from, int to, int textFrom) {

    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_SENTENCE = 40;
    private static final int LONGEST_RUN_IN = 35;
    private static final int LONGEST_LEAD = 25;
    private static final int LEAST_HEADING = 4;
    private static final int LEAST_SENTENCE = 5;
    private static final int MOST_COMMAS = 2;
    private static final String ENDS = "。!";
    private static final String JOINS = ";:,、";

    /** @param followed whether a piece below follows the own text */
    static Heading of(String text, int start, int end, boolean followed) {
        int to = trimmedEnd(text, start, end);
        int from = start;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        int line = from;
        while (line < to && text.charAt(line) != '\n') {
            line++;
        }
        int stop = sentenceEnd(text, from, line);
        int lead = lead(text, from, stop);
        if (lead > from) {
            return new Heading(from, lead, textStart(text, lead + 1, to));
        }
        boolean ownLine = stop >= line - 1;
        boolean more = line < to || followed;
        return (ownLine ? isHeadingLine(text, from, stop, line, to, more) : isRunIn(text, from, stop))
                ? new Heading(from, trimmedJoin(text, from, stop), textStart(text, afterEnd(text, stop, to), to))
                : new Heading(from, from, from);
    }

    private static boolean isHeadingLine(String text, int from, int stop, int line, int to, boolean more) {
        int length = stop - from;
        boolean closed = stop < line;
        boolean item = length > 0 && (text.charAt(stop - 1) == ';' || text.charAt(stop - 1) == ',');
        if (length == 0 || item || !more && closed || closed && hasFigure(text, from, stop)) {
            return false;
        }
        return length <= (closed && line < to || !more ? LONGEST_SENTENCE : LONGEST_LINE);
    }

    private static boolean isRunIn(String text, int from, int stop) {
        return stop > from
                && stop - from <= LONGEST_RUN_IN
                && count(text, from, stop, ',') <= MOST_COMMAS
                && count(text, from, stop, ';') == 0
                && !hasFigure(text, from, stop);
    }

    /** The end of a lead such as 疫情防控方面：, or of a heading set off by a gap; {@code from} without one. */
    private static int lead(String text, int from, int stop) {
        int gap = gap(text, from, stop);
        if (gap > from) {
            return gap;
        }
        int limit = Math.min(stop - 1, from + LONGEST_LEAD);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '(') {
                return from;
            }
            if (c == ':') {
                return i;
            }
        }
        return from;
    }

    /** The one blank that parts a heading from a sentence on its line; a text with blanks all over has no such. */
    private static int gap(String text, int from, int stop) {
        int at = from;
        while (at < Math.min(stop, from + LONGEST_SENTENCE) && text.charAt(at) != ' ') {
            at++;
        }
        int next = at;
        while (next < stop && text.charAt(next) == ' ') {
            next++;
        }
        boolean wide = next - at > 1;
        boolean parts = at - from >= LEAST_HEADING && next + LEAST_SENTENCE < stop && text.charAt(at - 1) > '\u2fff';
        if (next == at || !parts || !wide && text.charAt(next) <= '\u2fff') {
            return from;
        }
        boolean closed = stop < text.length() && text.charAt(stop) == '。';
        boolean single = text.lastIndexOf(' ', stop) < next;
        return closed && (wide || single) ? at : from;
    }

    /** The first full stop outside quotes, or where one was lost (??), or the line's end. */
    private static int sentenceEnd(String text, int from, int line) {
        int quoted = 0;
        for (int i = from; i < line; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '《') {
                quoted++;
            } else if (c == '”' || c == '》') {
                quoted = Math.max(0, quoted - 1);
            } else if (quoted == 0 && ENDS.indexOf(c) >= 0 || c == '?' && i + 1 < line && text.charAt(i + 1) == '?') {
                return i;
            }
        }
        return trimmedEnd(text, from, line);
    }

    private static int afterEnd(String text, int stop, int to) {
        return stop < to && ENDS.indexOf(text.charAt(stop)) >= 0 ? stop + 1 : stop;
    }

    private static int textStart(String text, int from, int to) {
        int i = from;
        while (i < to && (isSpace(text.charAt(i)) || text.charAt(i) == ':')) {
            i++;
        }
        return Math.min(i, to);
    }

    private static int trimmedJoin(String text, int from, int stop) {
        int i = stop;
        while (i > from && (isSpace(text.charAt(i - 1)) || JOINS.indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    static int trimmedEnd(String text, int from, int end) {
        int i = end;
        while (i > from && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean hasFigure(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '%' || c >= '0' && c <= '9' && i + 1 < to && "万亿余多人例家所个次处%.".indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int count(String text, int from, int to, char c) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == c ? 1 : 0;
        }
        return count;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }
}
