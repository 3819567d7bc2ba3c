package org.countyreporting.plans.document.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.plan.ProposedUnit;
import org.countyreporting.vocabulary.UnitId;

/** Which units the words of a task name: the one said to lead, and those beside it. */
final class TaskUnits {

    /** What ends a clause. */
    private static final String ENDS = "。；;，,\n";

    /** As far as a clause is looked for to either side. */
    private static final int CLAUSE = 100;

    private static final List<String> LEADING = List.of("牵头", "责任单位", "主办单位");

    private final Reading reading;
    private final Wording wording;
    private final List<UnitNames.Mention> mentions;

    TaskUnits(Reading reading, Wording wording, UnitNames names) {
        this.reading = reading;
        this.wording = wording;
        this.mentions = names.in(reading);
    }

    /** @param lead the unit that a clause says leads or is responsible, or null */
    record Named(UnitId lead, List<UnitId> others, List<ProposedUnit> proposals) {}

    Named between(int start, int end) {
        Map<UnitId, ProposedUnit> found = new LinkedHashMap<>();
        UnitId lead = null;
        for (UnitNames.Mention mention : mentions.subList(firstFrom(start), mentions.size())) {
            if (mention.span().end() > end) {
                break;
            }
            wording.source(mention.span().start(), mention.span().end())
                    .ifPresent(source -> found.putIfAbsent(mention.unit(), new ProposedUnit(mention.unit(), source)));
            if (lead == null && leads(mention.position())) {
                lead = mention.unit();
            }
        }
        List<UnitId> others = new ArrayList<>(found.keySet());
        others.remove(lead);
        return new Named(lead, others, List.copyOf(found.values()));
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean leads(int position) {
        String text = reading.clean();
        int first = Math.max(0, position - CLAUSE);
        int last = Math.min(text.length(), position + CLAUSE);
        int from = position;
        while (from > first && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = position;
        while (to < last && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String clause = text.substring(from, to);
        return LEADING.stream().anyMatch(clause::contains);
    }
}
