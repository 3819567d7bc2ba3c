package org.countyreporting.plans.document.figure;

import java.util.Set;

/** Numbers with a unit that are no figures all the same. */
final class Exclusions {

    private static final Lexicon NEVER = Lexicon.of(Exclusions.class, "exclusions.txt", "never");
    private static final Lexicon IN_WORDS = Lexicon.of(Exclusions.class, "exclusions.txt", "in-words");
    private static final Lexicon AFTER = Lexicon.of(Exclusions.class, "exclusions.txt", "after");
    private static final Lexicon LASTING = Lexicon.of(Exclusions.class, "exclusions.txt", "lasting");
    private static final int REACH = 8;

    /** A span counted in these is measured whatever stands before it. */
    private static final Set<String> WHOLE_DAYS = Set.of("天", "工作日", "个工作日");

    private Exclusions() {}

    static boolean isFigure(String text, int at, Quantity quantity) {
        if (isPartOfName(text, at, quantity)) {
            return false;
        }
        return switch (quantity.sort()) {
            case NONE -> false;
            case DURATION ->
                WHOLE_DAYS.contains(quantity.unit()) || LASTING.isWithin(text, Math.max(0, at - REACH), at);
            default -> true;
        };
    }

    /** 1+7个, 每千人, 唯一, 20—30. */
    private static boolean isPartOfName(String text, int at, Quantity quantity) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = quantity.end();
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        boolean plus = before >= 0 && text.charAt(before) == '+' || after < text.length() && text.charAt(after) == '+';
        return plus
                || isNoise(text, at, quantity)
                || NEVER.isBefore(text, before + 1)
                || Numeral.at(text, at).inWords() && (IN_WORDS.isBefore(text, before + 1) || isListed(text, before))
                || AFTER.isAt(text, quantity.end());
    }

    /** Figures and Latin letters with no Chinese near them are what a forum scrambles its pages with. */
    private static boolean isNoise(String text, int at, Quantity quantity) {
        int from = Math.max(0, at - REACH);
        return Scanner.isLetter(
                        quantity.measure().isEmpty() ? ' ' : quantity.measure().charAt(0))
                && text.substring(from, at).chars().noneMatch(c -> c > '\u2fff');
    }

    /** 一、二类: two classes, not a count. */
    private static boolean isListed(String text, int before) {
        return before > 0 && text.charAt(before) == '、' && ChineseNumerals.isPart(text.charAt(before - 1));
    }
}
