package org.countyreporting.plans.document.label;

/**
 * Numbering by decimals: 1, 1.1, 1.1.1 at the start of lines. The same signs are numbers and dates elsewhere, so that one is
 * a label only where it goes on from the one before; a bare 1 only in a text that numbers in this way.
 */
final class DecimalChain {

    private static final int MOST_PARTS = 3;
    private static final int SEARCHED_LINES = 4_000;
    private static final String QUANTITIES = "万亿%‰个元人名家所张件例次月日年号";

    private final boolean bareMajors;
    private final int[] last = new int[MOST_PARTS];

    DecimalChain(String text) {
        bareMajors = numbersThroughout(text);
    }

    /** Whether lines begin 1.1 and, later, 1.2 or 2.1. */
    private static boolean numbersThroughout(String text) {
        int from = 0;
        boolean first = false;
        for (int line = 0; line < SEARCHED_LINES && from < text.length(); line++) {
            int at = LabelShape.skipSpaces(text, from, text.length());
            if (text.startsWith("1.1", at) && isWord(text, at + 3)) {
                first = true;
            } else if (first && (text.startsWith("1.2", at) || text.startsWith("2.1", at)) && isWord(text, at + 3)) {
                return true;
            }
            int end = text.indexOf('\n', from);
            from = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    /** A label of an ordinary 1. begins a chain too. */
    void saw(Label label) {
        if (label.style() == LabelStyle.DECIMAL) {
            count(label.number(), 0, 0);
        }
    }

    /** The label that begins a line here, or null. */
    LabelShape at(String text, int at, int end) {
        int[] parts = new int[MOST_PARTS];
        int count = 0;
        int i = at;
        while (count < MOST_PARTS) {
            int to = LabelShape.digitsEnd(text, i, Math.min(end, i + 3));
            if (to == i || to - i > 2) {
                return null;
            }
            parts[count++] = Integer.parseInt(text, i, to, 10);
            i = to;
            if (LabelShape.charAt(text, i, end) != '.' || !LabelShape.isDigit(LabelShape.charAt(text, i + 1, end))) {
                break;
            }
            i++;
        }
        return isWord(text, i) && goesOn(parts, count, text, i) ? shape(parts, count, i) : null;
    }

    private boolean goesOn(int[] parts, int count, String text, int to) {
        if (count == 1) {
            return bareMajors && text.charAt(to) == ' ' && parts[0] == last[0] + 1;
        }
        boolean sameMajor = parts[0] == last[0];
        boolean newMajor = bareMajors && parts[0] == last[0] + 1 && parts[1] == 1;
        if (count == 2) {
            return newMajor || sameMajor && parts[1] == last[1] + 1;
        }
        boolean sameMinor = sameMajor && parts[1] == last[1] && parts[2] == last[2] + 1;
        return sameMinor || sameMajor && parts[1] == last[1] + 1 && parts[2] == 1;
    }

    private LabelShape shape(int[] parts, int count, int to) {
        count(parts[0], parts[1], parts[2]);
        LabelStyle style =
                count == 1 ? LabelStyle.DECIMAL : count == 2 ? LabelStyle.DECIMAL_CHAIN : LabelStyle.DECIMAL_LONG_CHAIN;
        return new LabelShape(style, count == 1 ? ' ' : '.', parts[count - 1], to);
    }

    private void count(int major, int minor, int third) {
        last[0] = major;
        last[1] = minor;
        last[2] = third;
    }

    /** Whether words follow, not a unit that makes it a quantity. */
    private static boolean isWord(String text, int at) {
        char c = LabelShape.charAt(text, at, text.length());
        return (c == ' ' || c > '\u2fff') && QUANTITIES.indexOf(c) < 0;
    }
}
