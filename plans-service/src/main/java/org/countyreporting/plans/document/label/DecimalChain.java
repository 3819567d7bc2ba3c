package org.countyreporting.plans.document.label;

/**
 * Numbering by decimals: 1.1, 1.1.1. The same signs are numbers and dates elsewhere, so that one is a label only where it goes
 * on from the one before, or from a 1. or 一、.
 */
final class DecimalChain {

    private static final int MOST_PARTS = 3;
    private static final int SEARCHED_LINES = 4_000;
    private static final String MARKS = ".、)";

    private final boolean isUsed;
    private final int[] last = new int[MOST_PARTS];

    DecimalChain(String text) {
        isUsed = numbersThroughout(text);
    }

    /** What 2.1 counts that begins a line, or 0. */
    static int secondLevel(String text, int at, int end) {
        int[] parts = parts(text, at, end);
        return parts == null || parts[2] > 0 ? 0 : parts[1];
    }

    /** Whether lines begin 2.1 and next 2.2, 2.1.1 or 3.1. */
    private static boolean numbersThroughout(String text) {
        int[] before = null;
        int from = 0;
        for (int line = 0; line < SEARCHED_LINES && from < text.length(); line++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int[] parts = parts(text, Signs.skipSpaces(text, from, end), end);
            if (parts != null && parts[1] > 0) {
                if (before != null && isNext(before, parts)) {
                    return true;
                }
                before = parts;
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean isNext(int[] before, int[] parts) {
        boolean sameMajor = parts[0] == before[0];
        return sameMajor && parts[1] == before[1] + 1 && parts[2] <= 1
                || sameMajor && parts[1] == before[1] && parts[2] == before[2] + 1
                || parts[0] == before[0] + 1 && parts[1] == 1 && parts[2] <= 1;
    }

    /** A label of an ordinary 1. or 一、 begins a chain too. */
    void saw(Label label) {
        if (label.style() == LabelStyle.DECIMAL || label.style().isSectional()) {
            count(label.number(), 0, 0);
        }
    }

    /** The label that begins a line here, or null. */
    LabelShape at(String text, int at, int end) {
        int[] parts = parts(text, at, end);
        return parts != null && goesOn(parts) ? shape(parts) : null;
    }

    /** The parts of 2.1.1 before a word, absent ones 0, and where it ends; or null. */
    private static int[] parts(String text, int at, int end) {
        int[] parts = new int[MOST_PARTS + 1];
        int i = at;
        for (int count = 0; count < MOST_PARTS; count++) {
            int to = Signs.digitsEnd(text, i, Math.min(end, i + 3));
            if (to == i || to - i > 2) {
                return null;
            }
            parts[count] = Integer.parseInt(text, i, to, 10);
            i = to;
            if (Signs.charAt(text, i, end) != '.' || !Signs.isDigit(Signs.charAt(text, i + 1, end))) {
                break;
            }
            i++;
        }
        parts[MOST_PARTS] = parts[1] > 0 && MARKS.indexOf(Signs.charAt(text, i, end)) >= 0 ? i + 1 : i;
        boolean longChain = parts[2] > 0 && Signs.charAt(text, i, end) == ' ';
        return longChain || Signs.isWord(text, parts[MOST_PARTS], end) ? parts : null;
    }

    private boolean goesOn(int[] parts) {
        if (parts[1] == 0) {
            return false;
        }
        boolean begins = isUsed && parts[1] == 1 && parts[2] <= 1 && (parts[0] == last[0] + 1 || parts[0] == 1);
        return begins || isNext(last, parts);
    }

    private LabelShape shape(int[] parts) {
        count(parts[0], parts[1], parts[2]);
        int to = parts[MOST_PARTS];
        return parts[2] == 0
                ? new LabelShape(LabelStyle.DECIMAL_CHAIN, '.', parts[1], to)
                : new LabelShape(LabelStyle.DECIMAL_LONG_CHAIN, '.', parts[2], to);
    }

    private void count(int major, int minor, int third) {
        last[0] = major;
        last[1] = minor;
        last[2] = third;
    }
}
