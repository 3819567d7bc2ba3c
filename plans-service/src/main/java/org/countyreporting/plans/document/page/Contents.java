package org.countyreporting.plans.document.page;

import java.util.List;

/** Finds the contents page (目录) before a text: entries that come again as headings, or end in dots and a page number. */
final class Contents {

    static final String REASON = "contents";

    /** Further down no contents page begins. */
    private static final int SEARCHED = 200;

    private static final int LONGEST_ENTRY = 60;
    private static final int LEAST_ENTRY = 3;
    private static final int FEWEST = 2;
    private static final int MOST_ENTRIES = 100;

    private final List<Line> lines;
    private final String[] reasons;

    private Contents(List<Line> lines, String[] reasons) {
        this.lines = lines;
        this.reasons = reasons;
    }

    static void mark(List<Line> lines, String[] reasons) {
        Contents contents = new Contents(lines, reasons);
        int title = -1;
        int labelled = -1;
        for (int i = 0; i < Math.min(lines.size(), SEARCHED); i++) {
            Line line = lines.get(i);
            boolean titled = line.words().equals("目录") || line.words().equals("目次");
            if (titled || line.words().startsWith("目录") && !line.hasSentence() || isLeader(line)) {
                reasons[i] = REASON;
            }
            title = titled && title < 0 ? i : title;
            labelled = line.isCounted() && labelled < 0 ? i : labelled;
        }
        if (title >= 0 || labelled >= 0) {
            contents.markEntries(title >= 0 ? title + 1 : labelled);
        }
    }

    /** Entries are the short lines without a sentence down to where the first comes again; most come again below. */
    private void markEntries(int from) {
        int first = from;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        int end = first + 1;
        while (end < Math.min(lines.size(), first + MOST_ENTRIES)
                && isShort(lines.get(end))
                && !repeats(lines.get(end), lines.get(first))) {
            end++;
        }
        int entries = 0;
        int repeated = 0;
        for (int i = first; i < Math.min(end, lines.size()); i++) {
            boolean entry = isEntry(lines.get(i));
            entries += entry ? 1 : 0;
            repeated += entry && comesAgain(lines.get(i), end) ? 1 : 0;
        }
        for (int i = first; i < end && repeated >= FEWEST && 2 * repeated >= entries; i++) {
            if (isEntry(lines.get(i))) {
                reasons[i] = REASON;
            }
        }
    }

    private static boolean isShort(Line line) {
        return !line.hasSentence() && line.words().length() <= LONGEST_ENTRY;
    }

    private static boolean isEntry(Line line) {
        return isShort(line) && (line.isCounted() || isLeader(line));
    }

    private boolean comesAgain(Line entry, int from) {
        return lines.subList(from, lines.size()).stream().anyMatch(line -> repeats(line, entry));
    }

    private static boolean repeats(Line line, Line entry) {
        String words = words(entry);
        return words.length() >= LEAST_ENTRY && line.words().startsWith(words);
    }

    /** An entry without its page number. */
    private static String words(Line line) {
        String words = line.words();
        int end = words.length();
        while (end > 0 && ".…·-—0123456789".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isLeader(Line line) {
        String words = line.words();
        int end = words(line).length();
        return words.length() > end
                && Character.isDigit(words.charAt(words.length() - 1))
                && (words.startsWith("……", end) || words.startsWith("....", end) || words.startsWith("····", end));
    }
}
