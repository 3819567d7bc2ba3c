package org.countyreporting.plans.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Removed;

/** Parts a text from the lines that are set aside, and joins what was wrapped. */
final class Parting {

    private final Reading reading;
    private final List<Removed> removed = new ArrayList<>();
    private final boolean[] kept;

    /** @param reasons why a line is set aside, null for one that stays */
    Parting(Reading reading, List<Line> lines, String[] reasons) {
        this.reading = reading;
        this.kept = new boolean[reading.length()];
        Arrays.fill(kept, true);
        boolean[] joined = Wraps.find(lines, reasons);
        int from = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (reasons[i] == null) {
                join(line.to(), joined[i]);
                continue;
            }
            Arrays.fill(kept, line.from(), Math.min(line.to() + 1, kept.length), false);
            from = from < 0 ? line.from() : from;
            if (i + 1 == lines.size() || !reasons[i].equals(reasons[i + 1])) {
                removed.add(new Removed(reading.span(from, line.to()), reasons[i]));
                from = -1;
            }
        }
    }

    Reading kept() {
        return reading.keeping(kept);
    }

    /** What was set aside; lines one after the other for one reason are one. */
    List<Removed> removed() {
        return removed;
    }

    /** How many characters before a place are kept. */
    int keptBefore(int place) {
        int count = 0;
        for (int i = 0; i < place; i++) {
            count += kept[i] ? 1 : 0;
        }
        return count;
    }

    /** Drops a line break and the spaces on both sides of it. */
    private void join(int at, boolean joined) {
        if (!joined) {
            return;
        }
        String clean = reading.clean();
        kept[at] = false;
        for (int i = at - 1; i >= 0 && clean.charAt(i) == ' '; i--) {
            kept[i] = false;
        }
        for (int i = at + 1; i < kept.length && clean.charAt(i) == ' '; i++) {
            kept[i] = false;
        }
    }
}
