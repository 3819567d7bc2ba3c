package org.countyreporting.plans.document.figure;

import java.util.ArrayList;
import java.util.List;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Span;
import org.countyreporting.plans.target.Comparator;

/** What is promised or claimed without a number: 年底前投用, 提高知晓率, 应检尽检, 完成年度目标. */
final class Promises {

    private static final Lexicon GOAL = Lexicon.of(Promises.class, "cues.txt", "goal");
    private static final Lexicon DONE = Lexicon.of(Promises.class, "cues.txt", "done");
    private static final Lexicon VERBAL = Lexicon.of(Promises.class, "cues.txt", "verbal");
    private static final Lexicon DIRECTION = Lexicon.of(Promises.class, "cues.txt", "direction");
    private static final Lexicon MEASURE = Lexicon.of(Promises.class, "cues.txt", "measure-noun");

    private static final int FEWEST_WORDS = 4;

    private final ReadDocument document;
    private final Reading reading;
    private final String text;
    private final Scan scan;
    private final Times times;
    private final Deadlines deadlines;
    private final Kinds kinds;
    private final List<Figure> found = new ArrayList<>();

    Promises(ReadDocument document, Scan scan, Times times, Deadlines deadlines) {
        this.document = document;
        this.reading = document.reading();
        this.text = reading.clean();
        this.scan = scan;
        this.times = times;
        this.deadlines = deadlines;
        this.kinds = new Kinds(document);
    }

    /** Those of clauses in which no number stands. */
    List<Figure> read(List<Figure> numbers) {
        Passage passage = new Passage(text);
        int next = 0;
        int from = 0;
        while (from < scan.readTo() && found.size() < Figures.MOST) {
            int to = Math.max(from + 1, passage.clauseEnd(from));
            while (next < numbers.size() && numbers.get(next).number() < from) {
                next++;
            }
            if (next == numbers.size() || numbers.get(next).number() >= to) {
                readClause(from, to);
            }
            from = to;
        }
        return found;
    }

    private void readClause(int from, int to) {
        int verbal = first(VERBAL, from, to);
        boolean done = DONE.isWithin(text, from, to);
        if (verbal >= 0) {
            boolean claimed = done || text.startsWith("完成", verbal) && !kinds.isAhead(from);
            add(from, verbal, to, claimed ? FactKind.COMPLETION : FactKind.TARGET, null);
            return;
        }
        if (done) {
            return;
        }
        for (DateMention mention : times.in(from, to)) {
            boolean future = mention.shift() != null && mention.shift() > 0;
            boolean bare = to - mention.end() < FEWEST_WORDS && mention.start() - from < FEWEST_WORDS;
            if (bare) {
                continue;
            }
            if ((mention.isBound() || future || GOAL.isBefore(text, mention.start()))
                    && (kinds.isAhead(from) || GOAL.isWithin(text, from, to))) {
                add(from, mention.start(), to, FactKind.TARGET, Comparator.EVENT);
                return;
            }
        }
        int direction = first(DIRECTION, from, to);
        if (direction >= 0 && kinds.isAhead(from) && MEASURE.isBefore(text, to)) {
            boolean up = "提增扩".indexOf(text.charAt(direction)) >= 0;
            add(from, direction, to, FactKind.TARGET, up ? Comparator.INCREASE_BY : Comparator.DECREASE_BY);
        }
    }

    private int first(Lexicon words, int from, int to) {
        for (int i = from; i < to; i++) {
            int length = words.at(text, i).length();
            if (length > 0 && i + length <= to) {
                return i;
            }
        }
        return -1;
    }

    private void add(int from, int at, int to, FactKind kind, Comparator comparator) {
        int start = from;
        while (start < at && (text.charAt(start) == ' ' || text.charAt(start) == ',')) {
            start++;
        }
        Span span = reading.span(start, to);
        Deadline deadline = kind == FactKind.TARGET ? deadlines.of(at) : null;
        Fact fact = new Fact(
                reading.quote(start, to),
                span.start(),
                span.end(),
                document.outline().path(at),
                text.substring(start, to).strip(),
                kind,
                null,
                null,
                null,
                comparator,
                false,
                times.isCumulative(at),
                times.asOf(at),
                times.period(at),
                deadline,
                null,
                null);
        found.add(new Figure(fact, null, start, at, to));
    }
}
