package org.countyreporting.plans.document.figure;

import java.time.LocalDate;
import java.util.List;
import org.countyreporting.plans.document.label.Role;
import org.countyreporting.plans.document.outline.Metadata;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.NodeKind;
import org.countyreporting.plans.document.outline.Outline;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.vocabulary.Period;

/** Of which time a figure speaks: the last one named before it, in its clause, its sentence, or its line. */
final class Times {

    private static final Lexicon AS_OF = Lexicon.of(Times.class, "times.txt", "as-of");
    private static final Lexicon CUMULATIVE = Lexicon.of(Times.class, "times.txt", "cumulative");
    private static final Lexicon OF_THE_MONTH = Lexicon.of(Times.class, "times.txt", "of-the-month");

    private final String text;
    private final Passage passage;
    private final List<DateMention> dates;
    private final Outline outline;
    private final Metadata metadata;

    Times(ReadDocument document, List<DateMention> dates) {
        this.text = document.reading().clean();
        this.passage = new Passage(text);
        this.dates = dates;
        this.outline = document.outline();
        this.metadata = document.metadata();
    }

    /** The last time named in a stretch, or null. */
    DateMention lastIn(int from, int to) {
        int i = firstFrom(to) - 1;
        return i >= 0 && dates.get(i).start() >= from ? dates.get(i) : null;
    }

    List<DateMention> in(int from, int to) {
        return dates.subList(firstFrom(from), firstFrom(to));
    }

    /** 截至5月底: the day the figures after it stood. */
    LocalDate asOf(int at) {
        DateMention mention = asOfMention(at);
        return mention == null || year(at) == null && mention.year() == null ? null : mention.last(yearOr0(at));
    }

    private DateMention asOfMention(int at) {
        List<DateMention> before = in(passage.sentenceStart(at), at);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (AS_OF.isBefore(text, before.get(i).start()) || before.get(i).isToDate()) {
                return before.get(i);
            }
        }
        return null;
    }

    Period period(int at) {
        DateMention mention = named(passage.clauseStart(at), at);
        mention = mention == null ? asOfMention(at) : mention;
        mention = mention == null ? named(passage.sentenceStart(at), at) : mention;
        if (mention != null && (mention.year() != null || year(at) != null)) {
            return mention.period(yearOr0(at));
        }
        DateMention heading = inHeading(at);
        if (heading != null && (heading.year() != null || metadata.year() != null)) {
            return heading.period(yearOr0(at));
        }
        if (isAhead(at)) {
            return metadata.nextPeriod();
        }
        if (metadata.period() != null) {
            return metadata.period();
        }
        return metadata.year() == null ? null : Period.year(metadata.year());
    }

    /** The year a place speaks of: its section's (二、2024年工作计划), else the one to come, else the document's; or null. */
    Integer year(int at) {
        DateMention heading = inHeading(at);
        if (heading != null && heading.year() != null) {
            return heading.year();
        }
        return isAhead(at) ? Integer.valueOf(metadata.nextPeriod().first().getYear()) : metadata.year();
    }

    private int yearOr0(int at) {
        Integer year = year(at);
        return year == null ? 0 : year;
    }

    /** Whether a place is among the next steps of a document whose title says for which period they are. */
    private boolean isAhead(int at) {
        return metadata.nextPeriod() != null
                && outline.at(at).filter(node -> node.role() == Role.NEXT_STEP).isPresent();
    }

    /** The time named in the heading of the section a place lies in, or null. */
    private DateMention inHeading(int at) {
        List<Node> around = outline.ancestors(at);
        for (int i = around.size() - 1; i >= 0; i--) {
            Node node = around.get(i);
            boolean section = i == 0 || node.kind() == NodeKind.SUBSECTION;
            DateMention mention = section && at >= node.textFrom() ? lastIn(node.headingFrom(), node.textFrom()) : null;
            if (mention != null && !mention.isBound()) {
                return mention;
            }
        }
        return null;
    }

    /** The last time named in a stretch that is not only compared with (比上年, 去年同期). */
    private DateMention named(int from, int to) {
        List<DateMention> mentions = in(from, to);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            DateMention mention = mentions.get(i);
            boolean compared = mention.start() > 0 && "比较".indexOf(text.charAt(mention.start() - 1)) >= 0
                    || text.startsWith("同期", mention.end());
            if (!compared) {
                return mention;
            }
        }
        return null;
    }

    /** 累计, 共, 截至 before it, and no 本月 between. */
    boolean isCumulative(int at) {
        int clause = passage.clauseStart(at);
        for (int from : new int[] {clause, passage.sentenceStart(at)}) {
            int total = CUMULATIVE.lastWithin(text, from, at);
            int month = OF_THE_MONTH.lastWithin(text, from, at);
            DateMention mention = lastIn(from, at);
            if (total >= 0 || month >= 0) {
                return total > month;
            }
            if (mention != null) {
                return mention.isToDate() || AS_OF.isBefore(text, mention.start());
            }
        }
        return false;
    }

    Metadata metadata() {
        return metadata;
    }

    private int firstFrom(int at) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
