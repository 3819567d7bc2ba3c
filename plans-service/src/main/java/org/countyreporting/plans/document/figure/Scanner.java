package org.countyreporting.plans.document.figure;

import java.util.function.IntUnaryOperator;

/** Goes through the text once, from left to right; what is recognised as no figure is passed over whole. */
final class Scanner {

    private static final Lexicon NAMES = Lexicon.of(Scanner.class, "names.txt");
    private static final int LONGEST_NAME_IN_QUOTES = 16;
    private static final int LONGEST_SLOGAN = 60;
    private static final int LONGEST_TITLE = 150;

    private final String text;
    private final IntUnaryOperator labelEnd;
    private final QuantityReader reader;
    private final Ranks ranks;
    private final Enumerations enumerations;
    private final Scan scan = new Scan();

    private Scanner(String text, IntUnaryOperator labelEnd) {
        this.text = text;
        this.labelEnd = labelEnd;
        this.reader = new QuantityReader(text);
        this.ranks = new Ranks(text);
        this.enumerations = new Enumerations(text);
    }

    /** @param labelEnd for the start of a label its end, for other positions the position */
    static Scan scan(String text, IntUnaryOperator labelEnd) {
        Scanner scanner = new Scanner(text, labelEnd);
        int at = 0;
        while (at < text.length() && scanner.scan.quantities().size() < Figures.MOST) {
            at = Math.max(at + 1, scanner.after(at));
        }
        return scanner.scan.upTo(Math.min(at, text.length()));
    }

    /** Where to go on after what stands at a position. */
    private int after(int at) {
        int label = labelEnd.applyAsInt(at);
        if (label > at) {
            return label;
        }
        char c = text.charAt(at);
        int name = NAMES.at(text, at).length();
        if (name > 0) {
            return at + name;
        }
        return switch (c) {
            case '《' -> closed(at, '》', LONGEST_TITLE);
            case '“' -> quoted(at, '”');
            case '第' -> ordinal(at);
            case '+' -> pattern(at);
            case '*', '×', '□', '■' -> masked(at);
            default -> isLetter(c) ? letters(at) : isNumeric(c) ? number(at) : date(at);
        };
    }

    private int quoted(int at, char close) {
        int end = closed(at, close, isSlogan(at) ? LONGEST_SLOGAN : LONGEST_NAME_IN_QUOTES);
        if (end > at + 1) {
            enumerations.in(at + 1, end - 1).ifPresent(scan.quantities()::add);
        }
        return end;
    }

    /** “一条主线、两个重点、三项改革” is one, however long. */
    private boolean isSlogan(int at) {
        int second = text.indexOf('、', at);
        return second > 0
                && second <= at + LONGEST_NAME_IN_QUOTES
                && Numeral.at(text, at + 1).inWords()
                && Numeral.at(text, second + 1).inWords();
    }

    /** Behind the closing mark, or behind the opening one when that is too far off. */
    private int closed(int at, char close, int longest) {
        for (int i = at + 1; i < text.length() && i <= at + longest; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private int ordinal(int at) {
        Quantity rank = ranks.at(at);
        if (rank != null) {
            scan.quantities().add(rank);
            return rank.end();
        }
        Numeral numeral = Numeral.at(text, text.startsWith(" ", at + 1) ? at + 2 : at + 1);
        return numeral.exists() ? numeral.end() + 1 : at + 1;
    }

    /** 1+11+X: the whole is a name. */
    private int pattern(int at) {
        int i = at + 1;
        while (i < text.length()
                && (isDigit(text.charAt(i)) || isLetter(text.charAt(i)) || " +".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private int masked(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        if (at > 0 && isDigit(text.charAt(at - 1))) {
            return end;
        }
        Unit unit = Units.at(text, end);
        if (!unit.isNone() || end - at > 1) {
            scan.masked().add(new Scan.Masked(at, Math.max(end, unit.end())));
        }
        return end;
    }

    /** H10N5, COVID-19 are names; DR2台 is two of them; XX家 is masked. */
    private int letters(int at) {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        boolean masked = text.substring(at, end).chars().allMatch(c -> c == 'X' || c == 'x');
        if (masked && (end - at > 1 || !Units.at(text, end).isNone())) {
            return masked(at);
        }
        int digits = ArabicNumerals.digits(text, end);
        boolean hyphen = end + 1 < text.length() && text.charAt(end) == '-' && isDigit(text.charAt(end + 1));
        boolean more = digits > end && digits < text.length() && isLetter(text.charAt(digits));
        return hyphen ? ArabicNumerals.digits(text, end + 1) : more ? digits : end;
    }

    private int number(int at) {
        if (isPartOfCode(at)) {
            return ArabicNumerals.digits(text, at);
        }
        int date = date(at);
        if (date > at) {
            return date;
        }
        Numeral numeral = Numeral.at(text, at);
        Quantity quantity = reader.at(at);
        if (quantity != null && Exclusions.isFigure(text, at, quantity)) {
            scan.quantities().add(quantity);
            return quantity.end();
        }
        return quantity != null ? quantity.end() : Math.max(numeral.end(), runEnd(at));
    }

    /** Behind the time named at a position, or the position. */
    private int date(int at) {
        DateMention date = DatesInText.mayBegin(text.charAt(at)) ? DatesInText.at(text, at) : null;
        if (date == null) {
            return at;
        }
        if (date.isPlaced()) {
            scan.dates().add(date);
        }
        return date.end();
    }

    /** Where the digits that are no number end; not to be tried again one by one. */
    private int runEnd(int at) {
        return isDigit(text.charAt(at)) ? ArabicNumerals.digits(text, at) : ChineseNumerals.end(text, at);
    }

    private static boolean isNumeric(char c) {
        return isDigit(c) || ChineseNumerals.isPart(c);
    }

    /** 007, 2023-00518: more than a number. */
    private boolean isPartOfCode(int at) {
        boolean padded = text.charAt(at) == '0' && ArabicNumerals.digits(text, at) > at + 1;
        boolean hyphenated = at > 1
                && isDigit(text.charAt(at))
                && "-/".indexOf(text.charAt(at - 1)) >= 0
                && isDigit(text.charAt(at - 2));
        return padded || hyphenated;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
