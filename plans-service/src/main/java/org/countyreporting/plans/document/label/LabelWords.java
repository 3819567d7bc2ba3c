package org.countyreporting.plans.document.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countyreporting.plans.document.text.WordList;

/** The words that make a label without counting, out of files an office can extend. */
final class LabelWords {

    /** What the name before a colon stands for. */
    enum Named {
        UNIT,
        PROJECT
    }

    private static final Map<String, Role> BLOCKS = new HashMap<>();
    private static final Map<String, Named> ENDINGS = new HashMap<>();
    private static final String BULLETS;

    static {
        for (String[] row : WordList.rows(LabelWords.class, "blocks.txt")) {
            BLOCKS.put(row[1], Role.valueOf(row[0].toUpperCase().replace('-', '_')));
        }
        for (String[] row : WordList.rows(LabelWords.class, "unit-endings.txt")) {
            ENDINGS.put(row[1], Named.valueOf(row[0].toUpperCase()));
        }
        BULLETS = WordList.rows(LabelWords.class, "bullets.txt").stream()
                .map(row -> row[0])
                .collect(Collectors.joining());
    }

    private LabelWords() {}

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** The role of a block with this label, or NONE. */
    static Role role(String words) {
        return BLOCKS.getOrDefault(words, Role.NONE);
    }

    /** What a name with this ending names; an ending alone names nothing. */
    static Optional<Named> named(String name) {
        for (int from = 1; from < name.length(); from++) {
            Named named = ENDINGS.get(name.substring(from));
            if (named != null) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }
}
