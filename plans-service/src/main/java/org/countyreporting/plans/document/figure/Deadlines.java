package org.countyreporting.plans.document.figure;

import java.time.LocalDate;
import java.util.List;

/** By when something is promised. */
final class Deadlines {

    private static final Lexicon HOPE = Lexicon.of(Deadlines.class, "cues.txt", "hope");
    private static final Lexicon BY = Lexicon.of(Deadlines.class, "cues.txt", "by");

    private final String text;
    private final Times times;
    private final Passage passage;

    Deadlines(String text, Times times) {
        this.text = text;
        this.times = times;
        this.passage = new Passage(text);
    }

    /** The end named in the clause of a promise, else the last one named before it in its sentence; null if none. */
    Deadline of(int at) {
        int from = passage.clauseStart(at);
        DateMention mention = ending(from, passage.clauseEnd(at), true);
        mention = mention == null ? ending(itemStart(from), from, false) : mention;
        return mention == null ? null : deadline(mention, from, passage.clauseEnd(at));
    }

    /** A semicolon ends what a time is said of. */
    private int itemStart(int clause) {
        int start = passage.sentenceStart(clause);
        for (int i = clause - 1; i > start; i--) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return start;
    }

    Deadline deadline(DateMention mention, int from, int to) {
        boolean firm = !HOPE.isWithin(text, Math.min(from, mention.start()), to);
        String wording = text.substring(mention.start(), mention.end());
        List<LocalDate> readings = readings(mention);
        return new Deadline(wording, readings.size() == 1 ? readings.get(0) : null, readings, firm);
    }

    /** 明年 in a plan counts from its year, or from the one before, in which it was drafted. */
    private List<LocalDate> readings(DateMention mention) {
        Integer year = times.year(mention.start());
        if (mention.year() == null && year == null) {
            return List.of();
        }
        LocalDate byTheLetter = mention.last(year == null ? 0 : year);
        if (!isInDoubt(mention, year)) {
            return List.of(byTheLetter);
        }
        return List.of(mention.last(year - 1), byTheLetter);
    }

    private boolean isInDoubt(DateMention mention, Integer year) {
        LocalDate published = times.metadata().publishedOn();
        boolean relative = mention.year() == null && mention.shift() != null && mention.shift() > 0;
        return relative && (published == null || published.getYear() != year);
    }

    private DateMention ending(int from, int to, boolean inClause) {
        List<DateMention> mentions = times.in(from, to);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            DateMention mention = mentions.get(i);
            boolean future = mention.shift() != null && mention.shift() > 0;
            boolean promised = text.startsWith("到", mention.start() - 1)
                    || inClause && (BY.isBefore(text, mention.start()) || text.startsWith("全年", mention.start()));
            boolean past = isAsOf(mention);
            if ((mention.isBound() || future || promised) && !past) {
                return mention;
            }
        }
        return null;
    }

    private boolean isAsOf(DateMention mention) {
        return text.startsWith("截", Math.max(0, mention.start() - 2))
                || text.startsWith("截", Math.max(0, mention.start() - 3));
    }
}
