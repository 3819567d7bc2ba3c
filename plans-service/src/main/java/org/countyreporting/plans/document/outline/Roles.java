package org.countyreporting.plans.document.outline;

import java.util.List;
import org.countyreporting.plans.document.label.Role;
import org.countyreporting.plans.document.text.Glob;
import org.countyreporting.plans.document.text.WordList;

/** What a heading says that stands under it. */
final class Roles {

    private record Rule(Role role, Glob glob) {}

    /** A longer heading tells what is done, not what follows. */
    private static final int LONGEST = 25;

    private static final List<Rule> RULES = WordList.rows(Roles.class, "heading-roles.txt").stream()
            .map(row -> new Rule(Role.valueOf(row[0].toUpperCase().replace('-', '_')), new Glob(row[1])))
            .toList();

    private Roles() {}

    static Role of(String heading) {
        if (heading.length() > LONGEST) {
            return Role.NONE;
        }
        return RULES.stream()
                .filter(rule -> rule.glob().matches(heading))
                .map(Rule::role)
                .findFirst()
                .orElse(Role.NONE);
    }
}
