package org.countyreporting.plans.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Removed;

/**
 * Page numbers that sharing sites set into the text they extracted: 1、 2、 3、 at the start of a line, cutting sentences.
 * They look like labels, but lists do not begin in the middle of a sentence; the text is put together again.
 */
final class PageMarks {

    private static final String REASON = "page-mark";
    private static final int LONG_LINE = 40;
    private static final int LEAST_PAGE = 150;
    private static final String CLOSING = "。;:!?…”)》";

    private final List<Line> lines;
    private final List<Integer> marks = new ArrayList<>();
    private final List<Integer> before = new ArrayList<>();

    private PageMarks(List<Line> lines) {
        this.lines = lines;
    }

    static Reading without(Reading reading, List<Removed> removed) {
        PageMarks marks = new PageMarks(Line.of(reading.clean()));
        return marks.find() ? marks.drop(reading, removed) : reading;
    }

    /** Marks count 1, 2, 3 over the whole text; those behind the first cut a long line, and are a page apart. */
    private boolean find() {
        int last = -1;
        boolean apart = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean next = line.words().startsWith((marks.size() + 1) + "、");
            if (next && (marks.isEmpty() || isCut(lines.get(last)))) {
                apart &= marks.isEmpty()
                        || line.from() - lines.get(marks.get(marks.size() - 1)).from() >= LEAST_PAGE;
                marks.add(i);
                before.add(last);
            }
            last = line.isBlank() ? last : i;
        }
        return marks.size() > 1 && apart;
    }

    private static boolean isCut(Line line) {
        int end = line.to();
        while (end > line.from() && line.text().charAt(end - 1) == ' ') {
            end--;
        }
        return end - line.from() >= LONG_LINE && CLOSING.indexOf(line.text().charAt(end - 1)) < 0;
    }

    private Reading drop(Reading reading, List<Removed> removed) {
        boolean[] kept = new boolean[reading.length()];
        Arrays.fill(kept, true);
        for (int i = 0; i < marks.size(); i++) {
            Line line = lines.get(marks.get(i));
            int to = line.text().indexOf('、', line.from()) + 1;
            removed.add(new Removed(reading.span(line.from(), to), REASON));
            boolean joins = i > 0 && isCut(lines.get(before.get(i)));
            Arrays.fill(kept, joins ? lines.get(before.get(i)).to() : line.from(), to, false);
        }
        return reading.keeping(kept);
    }
}
