package org.countyreporting.plans.document.page;

import java.util.List;
import java.util.Optional;
import org.countyreporting.plans.document.text.Glob;
import org.countyreporting.plans.document.text.WordList;

/** What stands on a page around a document, out of a file an office can extend. */
final class Furniture {

    enum Where {
        HEAD,
        TAIL,
        ANY,
        REST,
        LIST
    }

    record Rule(String reason, Where where, Glob glob) {}

    private static final List<Rule> RULES = WordList.rows(Furniture.class, "furniture.txt").stream()
            .map(row -> new Rule(row[0], Where.valueOf(row[1].toUpperCase()), new Glob(row[2])))
            .toList();

    private Furniture() {}

    /** The first rule that takes a line for furniture at one of these places. */
    static Optional<Rule> of(Line line, Where... places) {
        if (line.isBlank() || line.isLong()) {
            return Optional.empty();
        }
        List<Where> asked = List.of(places);
        return RULES.stream()
                .filter(rule -> asked.contains(rule.where()) && rule.glob().matches(line.words()))
                .findFirst();
    }
}
