package org.countyreporting.plans.document.page;

import java.util.List;
import org.countyreporting.plans.document.label.LabelScanner;

/**
 * Finds the hard line wraps of a text, where a line ends but nothing is over. Certain are an open comma or 、 at the end of a
 * line; the rest is only joined in a text of which most long lines end in the middle of a sentence.
 */
final class Wraps {

    private static final int LONG_LINE = 20;
    private static final int ENOUGH_LINES = 4;
    private static final String CLOSING = "。;:!?…”)》";

    private Wraps() {}

    /** Marks for joining: {@code joined[i]} when line i goes on in the next. */
    static boolean[] find(List<Line> lines, String[] reasons) {
        boolean wrapped = isWrapped(lines, reasons);
        boolean[] joined = new boolean[lines.size()];
        boolean heading = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (reasons[i] != null || reasons[i + 1] != null || line.isBlank() || next.isBlank()) {
                continue;
            }
            boolean goesOn = i > 0 && joined[i - 1];
            boolean isShort = line.words().length() <= LONG_LINE && !line.hasSentence();
            heading = goesOn ? heading : line.isLabelled() && isShort;
            char last = lastChar(line);
            boolean open = CLOSING.indexOf(last) < 0 && !startsPiece(next);
            joined[i] = open && (last == ',' || last == '、' || wrapped && !heading && isText(line, goesOn));
        }
        return joined;
    }

    private static boolean isWrapped(List<Line> lines, String[] reasons) {
        int longLines = 0;
        int open = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (reasons[i] == null && lines.get(i).words().length() >= LONG_LINE) {
                longLines++;
                open += CLOSING.indexOf(lastChar(lines.get(i))) < 0 ? 1 : 0;
            }
        }
        return longLines >= ENOUGH_LINES && open * 2 > longLines;
    }

    /** A short line by itself is a title, a signature or a date. */
    private static boolean isText(Line line, boolean goesOn) {
        return goesOn || line.words().length() >= LONG_LINE || line.isLabelled();
    }

    private static boolean startsPiece(Line line) {
        return line.isLabelled() && LabelScanner.startsWithLabel(line.text(), line.from(), line.to());
    }

    private static char lastChar(Line line) {
        int i = line.to() - 1;
        while (i >= line.from() && line.text().charAt(i) == ' ') {
            i--;
        }
        return i < line.from() ? '。' : line.text().charAt(i);
    }
}
