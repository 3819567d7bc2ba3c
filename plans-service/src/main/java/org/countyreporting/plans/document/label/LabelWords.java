package org.countyreporting.plans.document.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> COUNTED;
    private static final int LONGEST_COUNTED;
    private static final Set<String> UNIT_WORDS;
    private static final String BULLETS;

    static {
        for (String[] row : WordList.rows(LabelWords.class, "blocks.txt")) {
            BLOCKS.put(row[1], Role.valueOf(row[0].toUpperCase().replace('-', '_')));
        }
        for (String[] row : WordList.rows(LabelWords.class, "unit-endings.txt")) {
            ENDINGS.put(row[1], Named.valueOf(row[0].toUpperCase()));
        }
        COUNTED = words("counted-nouns.txt");
        UNIT_WORDS = words("unit-words.txt");
        LONGEST_COUNTED = COUNTED.stream().mapToInt(String::length).max().orElse(0);
        BULLETS = WordList.rows(LabelWords.class, "bullets.txt").stream()
                .map(row -> row[0])
                .collect(Collectors.joining());
    }

    private LabelWords() {}

    private static Set<String> words(String file) {
        return WordList.rows(LabelWords.class, file).stream()
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word of two characters begins here that only looks like a unit of measure: 人口. */
    static boolean isUnitWord(String text, int at) {
        return at + 2 <= text.length() && UNIT_WORDS.contains(text.substring(at, at + 2));
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** The end of a noun that labels count (任务一：) and that begins here before a numeral, or −1. */
    static int countedNounEnd(String text, int from, int end) {
        for (int to = from + 1; to < Math.min(end, from + LONGEST_COUNTED + 1); to++) {
            char c = text.charAt(to);
            if (ChineseNumber.isNumeral(c) || c >= '0' && c <= '9') {
                return COUNTED.contains(text.substring(from, to)) ? to : -1;
            }
        }
        return -1;
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
