package org.countyreporting.plans.document.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static final Set<Where> IN_HEAD = EnumSet.of(Where.HEAD, Where.ANY);
    static final Set<Where> IN_TAIL = EnumSet.of(Where.TAIL, Where.REST, Where.ANY);
    static final Set<Where> IN_TEXT = EnumSet.of(Where.ANY, Where.LIST);

    private static final char ANYTHING = '*';

    record Rule(String reason, Where where, Glob glob) {}

    /** Rules by the character they begin with; those that begin with anything under their own key. */
    private static final Map<Character, List<Rule>> RULES = WordList.rows(Furniture.class, "furniture.txt").stream()
            .map(row -> new Rule(row[0], Where.valueOf(row[1].toUpperCase()), new Glob(row[2])))
            .collect(Collectors.groupingBy(rule -> key(rule.glob().pattern().charAt(0))));

    private Furniture() {}

    /** The rule that takes a line for furniture at one of these places. */
    static Optional<Rule> of(Line line, Set<Where> places) {
        if (line.isBlank() || line.isLong()) {
            return Optional.empty();
        }
        return Stream.of(key(line.words().charAt(0)), ANYTHING)
                .flatMap(key -> RULES.getOrDefault(key, List.of()).stream())
                .filter(rule -> places.contains(rule.where()) && rule.glob().matches(line.words()))
                .findFirst();
    }

    private static char key(char first) {
        return first == '#' || first >= '0' && first <= '9' ? ANYTHING : first;
    }
}
