package org.countyreporting.plans.document.page;

import java.util.List;

/** Finds the contents page (目录) before a text: entries that come again as headings, or end in dots and a page number. */
final class Contents {

    private static final String REASON = "contents";

    /** Further down no contents page begins. */
    private static final int SEARCHED = 200;

    private Contents() {}

    static void mark(List<Line> lines, String[] reasons) {
        int first = -1;
        for (int i = 0; i < Math.min(lines.size(), SEARCHED); i++) {
            Line line = lines.get(i);
            boolean titled = line.words().equals("目录") || line.words().equals("目次");
            if (titled || line.words().startsWith("目录") && !line.hasSentence() || isLeader(line)) {
                reasons[i] = REASON;
            }
            if (titled || first < 0 && line.isLabelled()) {
                first = titled ? i + 1 : i;
            }
        }
        while (first >= 0 && first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first >= 0 && first < lines.size()) {
            markRepeated(lines, reasons, first);
        }
    }

    /** Entries run from the first to where it comes again; none of them is a sentence. */
    private static void markRepeated(List<Line> lines, String[] reasons, int first) {
        String entry = entry(lines.get(first));
        int again = first + 1;
        while (again < lines.size() && !repeats(lines.get(again), entry)) {
            if (lines.get(again).hasSentence() || lines.get(again).isLong()) {
                return;
            }
            again++;
        }
        if (again < lines.size() && entry.length() > 3 && again > first + 1) {
            for (int i = first; i < again; i++) {
                if (lines.get(i).isLabelled() || isLeader(lines.get(i))) {
                    reasons[i] = REASON;
                }
            }
        }
    }

    private static boolean repeats(Line line, String entry) {
        return line.words().startsWith(entry);
    }

    /** An entry without its page number. */
    private static String entry(Line line) {
        String words = line.words();
        int end = words.length();
        while (end > 0 && ".…·-—0123456789".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isLeader(Line line) {
        String words = line.words();
        int end = entry(line).length();
        return words.length() > end
                && Character.isDigit(words.charAt(words.length() - 1))
                && (words.startsWith("……", end) || words.startsWith("....", end) || words.startsWith("····", end));
    }
}
