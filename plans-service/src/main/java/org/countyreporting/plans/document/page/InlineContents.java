package org.countyreporting.plans.document.page;

import java.util.Arrays;
import java.util.List;
import org.countyreporting.plans.document.label.LabelScanner;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Removed;

/**
 * A contents page whose lines were run together with the text: 目录 一、总体要求 1 二、重点任务 3 一、总体要求 …. It reaches to
 * where the words of its first entry come again.
 */
final class InlineContents {

    /** No contents page begins further down, nor is one longer. */
    private static final int SEARCHED = 4_000;

    private static final int LONGEST = 6_000;
    private static final int LEAST_ENTRY = 4;
    private static final int LONGEST_ENTRY = 60;

    private final String text;

    private InlineContents(String text) {
        this.text = text;
    }

    static Reading without(Reading reading, List<Removed> removed) {
        InlineContents contents = new InlineContents(reading.clean());
        int from = contents.title();
        int to = from < 0 ? -1 : contents.end(from);
        if (to < 0) {
            return reading;
        }
        boolean[] kept = new boolean[reading.length()];
        Arrays.fill(kept, true);
        Arrays.fill(kept, from, to, false);
        removed.add(new Removed(reading.span(from, to), Contents.REASON));
        return reading.keeping(kept);
    }

    /** The word 目录 with its first entry on the same line, or −1. */
    private int title() {
        for (int at = text.indexOf('目'); at >= 0 && at < SEARCHED; at = text.indexOf('目', at + 1)) {
            int second = blanksEnd(at + 1);
            boolean begins = at == 0 || " \n".indexOf(text.charAt(at - 1)) >= 0;
            if (begins && text.startsWith("录", second) && !text.startsWith("\n", blanksEnd(second + 1))) {
                return at;
            }
        }
        return -1;
    }

    /** Where the contents end, or −1 when their first entry does not come again, or sentences stand between. */
    private int end(int title) {
        int entry = LabelScanner.labelEnd(text, blanksEnd(text.indexOf('录', title) + 1));
        int entryEnd = entryEnd(entry);
        String words = text.substring(entry, entryEnd);
        int again = text.indexOf(words, entryEnd);
        int sentence = text.indexOf('。', title);
        boolean between = sentence >= 0 && sentence < again;
        if (words.length() < LEAST_ENTRY || again < 0 || again > title + LONGEST || between) {
            return -1;
        }
        return labelStart(again);
    }

    /** An entry's words are over where its dots or its page number begin. */
    private int entryEnd(int from) {
        int i = from;
        while (i < Math.min(text.length(), from + LONGEST_ENTRY) && " \n….·".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** The start of the label before a place, blanks between, or the place. */
    private int labelStart(int at) {
        for (int from = Math.max(0, at - LEAST_ENTRY - 1); from < at; from++) {
            if (LabelScanner.labelEnd(text, from) == at) {
                return from;
            }
        }
        return at;
    }

    private int blanksEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
