package org.countyreporting.plans.document.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A name in quotation marks that begins with a number (“四张清单”, “六统一”) is a slogan, unless its parts stand beside it:
 * as many as it says, before it in its clause or in brackets after it. Then it counts them.
 */
final class Enumerations {

    private static final String DEFAULT_UNIT = "项";
    private static final int FEWEST = 3;

    private final String text;
    private final Passage passage;

    Enumerations(String text) {
        this.text = text;
        this.passage = new Passage(text);
    }

    Optional<Quantity> in(int from, int to) {
        Numeral numeral = Numeral.at(text, from);
        if (!numeral.exists() || !numeral.inWords() || numeral.value().compareTo(BigDecimal.valueOf(FEWEST)) < 0) {
            return Optional.empty();
        }
        int number = numeral.value().intValue();
        int open = from - 1;
        boolean before = parts(passage.clauseStart(open), open) == number;
        boolean after = text.startsWith("(", to + 1) && parts(to + 2, passage.bracketEnd(to + 1)) == number;
        if (!before && !after) {
            return Optional.empty();
        }
        Unit unit = Units.at(text, numeral.end());
        String word = unit.isNone() || unit.end() > to ? DEFAULT_UNIT : unit.word();
        return Optional.of(
                new Quantity(from, from, to, numeral.value(), null, word, Unit.Sort.COUNT, null, false, false));
    }

    private int parts(int from, int to) {
        int parts = 1;
        for (int i = from; i < to; i++) {
            if ("、和与及;".indexOf(text.charAt(i)) >= 0) {
                parts++;
            }
        }
        return parts;
    }
}
