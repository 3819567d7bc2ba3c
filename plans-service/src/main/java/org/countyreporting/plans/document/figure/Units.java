package org.countyreporting.plans.document.figure;

import java.math.BigDecimal;
import java.util.Locale;

/** The units of measure we know, from {@code units.txt}. */
final class Units {

    private static final Lexicon UNITS = Lexicon.of(Units.class, "units.txt");
    private static final Lexicon SOLID = Lexicon.of(Units.class, "counted-in-words.txt", "solid");
    private static final Lexicon WORDED = Lexicon.of(Units.class, "counted-in-words.txt", "worded");
    private static final Lexicon PHRASES = Lexicon.of(Units.class, "counted-in-words.txt", "phrase");

    private Units() {}

    /** The unit at a position, blanks before it passed over. */
    static Unit at(String text, int from) {
        int start = from;
        while (start < text.length() && start < from + 2 && text.charAt(start) == ' ') {
            start++;
        }
        String word = UNITS.at(text, start);
        if (word.isEmpty()) {
            return Unit.NONE;
        }
        String section = UNITS.section(word);
        if (section.equals("none")) {
            return Unit.NONE;
        }
        return new Unit(word, Unit.Sort.valueOf(section.toUpperCase(Locale.ROOT)), start + word.length());
    }

    /**
     * Whether a number in words before this unit counts something: 三家 does, 三级 does not, nor 四个意识. One is a
     * number only of what is built or bought.
     */
    static boolean countsInWords(String text, Numeral numeral, Unit unit) {
        boolean several = numeral.value().compareTo(BigDecimal.ONE) > 0 || unit.sort() == Unit.Sort.MULTIPLE;
        boolean counts = SOLID.has(unit.word()) || several && WORDED.has(unit.word());
        return counts && !PHRASES.isAt(text, unit.end());
    }

    static boolean isWorded(Unit unit) {
        return WORDED.has(unit.word()) || SOLID.has(unit.word());
    }
}
