package org.countyreporting.plans.document.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads a quantity at a position: numeral, unit, a second numeral of a range, the words around. */
final class QuantityReader {

    private static final Lexicon COUNTS = Lexicon.of(QuantityReader.class, "quantity-nouns.txt", "count");
    private static final Lexicon SCORES = Lexicon.of(QuantityReader.class, "quantity-nouns.txt", "score");
    private static final Lexicon MONEY = Lexicon.of(QuantityReader.class, "quantity-nouns.txt", "money");
    private static final String[] PARTS = {"百分之", "%", "千分之", "‰", "万分之", "/万", "十万分之", "/10万"};
    private static final int FRACTION_DECIMALS = 4;
    private static final int REACH = 8;

    private final String text;

    QuantityReader(String text) {
        this.text = text;
    }

    /** The quantity whose number begins at a position, or null: a number that measures nothing. */
    Quantity at(int start) {
        for (int i = 0; i < PARTS.length; i += 2) {
            if (text.startsWith(PARTS[i], start)) {
                return part(start, Numeral.at(text, start + PARTS[i].length()), PARTS[i + 1]);
            }
        }
        Numeral numeral = Numeral.at(text, start);
        if (!numeral.exists()) {
            return null;
        }
        Quantity range = range(numeral);
        if (range != null) {
            return range;
        }
        if (numeral.inWords() && text.startsWith("分之", numeral.end())) {
            return fraction(numeral, Numeral.at(text, numeral.end() + 2));
        }
        return single(numeral, numeral.high());
    }

    private Quantity part(int start, Numeral numeral, String unit) {
        if (!numeral.exists()) {
            return null;
        }
        Unit.Sort sort = unit.equals("%") ? Unit.Sort.RATE : Unit.Sort.PERMILLE;
        return quantity(numeral, start, numeral.end(), numeral.value(), null, unit, sort);
    }

    private Quantity fraction(Numeral below, Numeral above) {
        if (!above.exists() || below.value().signum() == 0) {
            return null;
        }
        BigDecimal value = above.value().divide(below.value(), FRACTION_DECIMALS, RoundingMode.HALF_UP);
        return quantity(below, below.start(), above.end(), value, null, "", Unit.Sort.RATE);
    }

    private Quantity range(Numeral low) {
        Unit lowUnit = Units.at(text, low.end());
        int separator = blanks(lowUnit.isNone() ? low.end() : lowUnit.end());
        if (separator >= text.length() || "至到-—~".indexOf(text.charAt(separator)) < 0) {
            return null;
        }
        Numeral high = Numeral.at(text, blanks(separator + 1));
        if (!high.exists() || high.inWords() != low.inWords() || high.value().compareTo(low.value()) <= 0) {
            return null;
        }
        Unit unit = Units.at(text, high.end());
        boolean sameUnit = lowUnit.isNone() || lowUnit.word().equals(unit.word());
        if (unit.isNone() && high.scale().isEmpty()
                || !sameUnit
                || !low.scale().isEmpty() && !low.scale().equals(high.scale())) {
            return null;
        }
        Quantity whole = single(high, null);
        if (whole == null || whole.sort() == Unit.Sort.RANK) {
            return null;
        }
        Qualifiers around = Qualifiers.around(text, low.start(), whole.end());
        return new Quantity(
                around.start(),
                low.start(),
                around.end(),
                low.value(),
                high.value(),
                whole.unit(),
                whole.sort(),
                around.comparator(),
                around.reached(),
                around.approximate() || low.approximate() || whole.approximate());
    }

    private Quantity single(Numeral numeral, BigDecimal high) {
        Unit unit = Units.at(text, numeral.end());
        if (unit.isNone()) {
            return numeral.inWords() ? null : bare(numeral);
        }
        Quantity quantity = quantity(
                numeral,
                numeral.start(),
                unit.end(),
                numeral.value(),
                high,
                numeral.scale() + unit.word(),
                unit.sort());
        return numeral.inWords() && !counts(numeral, unit, quantity) ? null : quantity;
    }

    /** A number in words counts before certain units, and where it is compared: 不少于一个. */
    private boolean counts(Numeral numeral, Unit unit, Quantity quantity) {
        boolean compared =
                quantity.comparator() != null && !quantity.comparator().isChange();
        return Units.countsInWords(text, numeral, unit) || compared && Units.isWorded(unit);
    }

    /** A number without unit counts after a noun that says so: 接诊人数1200, 满意度98.5; 110万 after 资金 is 万元. */
    private Quantity bare(Numeral numeral) {
        Qualifiers around = Qualifiers.around(text, numeral.start(), numeral.end());
        int noun = around.start();
        while (noun > 0 && ":为是有的共计约 (".indexOf(text.charAt(noun - 1)) >= 0) {
            noun--;
        }
        boolean scaled = !numeral.scale().isEmpty();
        if (scaled && MONEY.isWithin(text, Math.max(0, noun - REACH), noun)) {
            return quantity(
                    numeral,
                    numeral.start(),
                    numeral.end(),
                    numeral.value(),
                    null,
                    numeral.scale() + "元",
                    Unit.Sort.AMOUNT);
        }
        boolean ends = numeral.end() >= text.length() || ",。;、)\n:".indexOf(text.charAt(numeral.end())) >= 0;
        if (scaled || ends && COUNTS.isBefore(text, noun)) {
            return quantity(
                    numeral, numeral.start(), numeral.end(), numeral.value(), null, numeral.scale(), Unit.Sort.COUNT);
        }
        return ends && SCORES.isBefore(text, noun)
                ? quantity(numeral, numeral.start(), numeral.end(), numeral.value(), null, "", Unit.Sort.SCORE)
                : null;
    }

    private Quantity quantity(
            Numeral numeral, int start, int end, BigDecimal value, BigDecimal high, String unit, Unit.Sort sort) {
        Qualifiers around = Qualifiers.around(text, start, end);
        return new Quantity(
                around.start(),
                start,
                around.end(),
                value,
                high,
                unit,
                sort,
                around.comparator(),
                around.reached(),
                around.approximate() || numeral.approximate() || high != null && numeral.inWords());
    }

    private int blanks(int from) {
        int i = from;
        while (i < text.length() && i < from + 2 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
