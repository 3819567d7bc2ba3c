package org.countyreporting.progress.document;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * How much two headings are alike: pairs of neighbouring characters that both have, in percent of the pairs of the
 * shorter one. Offices shorten and lengthen a task's name, but keep its words.
 */
final class Likeness {

    /** From here on two headings are taken to speak of the same. */
    static final int SAME = 60;
    /** From here on one heading speaks of something that the other does, too. */
    static final int RELATED = 40;

    private static final int PERCENT = 100;

    private final Set<String> pairs = new HashSet<>();
    private final String words;

    private Likeness(String heading) {
        words = Normalizer.normalize(heading == null ? "" : heading, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
    }

    static Likeness of(String heading) {
        return new Likeness(heading);
    }

    int to(Likeness other) {
        if (words.equals(other.words)) {
            return words.isEmpty() ? 0 : PERCENT;
        }
        int fewer = Math.min(pairs.size(), other.pairs.size());
        if (fewer == 0) {
            return 0;
        }
        return PERCENT * common(other) / fewer;
    }

    /** Tells apart what is alike by the shorter heading alone: by both. */
    int closeness(Likeness other) {
        int all = pairs.size() + other.pairs.size();
        return all == 0 ? 0 : 2 * PERCENT * common(other) / all;
    }

    private int common(Likeness other) {
        Set<String> smaller = pairs.size() <= other.pairs.size() ? pairs : other.pairs;
        Set<String> larger = smaller == pairs ? other.pairs : pairs;
        return (int) smaller.stream().filter(larger::contains).count();
    }
}
