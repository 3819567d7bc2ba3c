package org.countyreporting.plans.document.figure;

/** Reads a time at a position: year, month and day in digits or words, as much of it as is there. */
final class DatesInText {

    private static final Lexicon WORDS = Lexicon.of(DatesInText.class, "dates.txt");

    private final String text;
    private final DateSigns signs;
    private final int start;
    private int at;
    private Integer year;
    private Integer shift;
    private int firstMonth = 1;
    private int lastMonth = 12;
    private int day;

    private DatesInText(String text, int start) {
        this.text = text;
        this.signs = new DateSigns(text);
        this.start = start;
        this.at = start;
    }

    /** The time that is named at a position, or null. */
    static DateMention at(String text, int start) {
        DatesInText date = new DatesInText(text, start);
        if (date.isoDate()) {
            return date.mention(false);
        }
        int unplaced = UnplacedTimes.end(date.signs, start);
        if (unplaced > start) {
            return DateMention.unplaced(start, unplaced);
        }
        boolean year = date.yearInDigits() || date.yearInWords() || date.relativeYear();
        boolean months = date.namedMonths() || date.numberedMonths();
        if (months) {
            date.days();
        }
        return year || months ? date.mention(date.isBound()) : null;
    }

    /** Whether a time can begin with a character: told quickly, as most cannot. */
    static boolean mayBegin(char c) {
        return Scanner.isDigit(c) || ChineseNumerals.isPart(c) || WORDS.begins(c);
    }

    private DateMention mention(boolean isBound) {
        return new DateMention(start, at, year, shift, firstMonth, lastMonth, day, isBound);
    }

    /** 2024-06-30, 2024.6.30, 2024/6/30. */
    private boolean isoDate() {
        int yearEnd = signs.digitsEnd(at);
        int monthEnd = signs.digitsEnd(yearEnd + 1);
        int dayEnd = signs.digitsEnd(monthEnd + 1);
        boolean separated = dayEnd > monthEnd + 1
                && "-./".indexOf(text.charAt(yearEnd)) >= 0
                && text.charAt(yearEnd) == text.charAt(monthEnd);
        if (!separated || !signs.isYear(at, yearEnd) || monthEnd > yearEnd + 3 || dayEnd > monthEnd + 3) {
            return false;
        }
        int month = signs.number(yearEnd + 1, monthEnd);
        if (month < 1 || month > 12) {
            return false;
        }
        year = signs.number(at, yearEnd);
        firstMonth = month;
        lastMonth = month;
        day = signs.dayOfMonth(monthEnd + 1, dayEnd);
        at = dayEnd;
        return true;
    }

    /** 2024年, 2024年度, 2023-2025年, of which the last counts. */
    private boolean yearInDigits() {
        int end = signs.digitsEnd(at);
        if (!signs.isYear(at, end)) {
            return false;
        }
        int separator = signs.blanks(signs.isAt(end, '年') ? end + 1 : end);
        int second = signs.isRange(separator) ? signs.blanks(separator + 1) : at;
        int secondEnd = signs.digitsEnd(second);
        int unit = signs.blanks(secondEnd);
        if (!signs.isYear(second, secondEnd) || !signs.isAt(unit, '年')) {
            second = at;
            unit = signs.blanks(end);
        }
        if (!signs.isAt(unit, '年')) {
            return false;
        }
        year = signs.number(second, second + 4);
        at = signs.isAt(unit + 1, '度') ? unit + 2 : unit + 1;
        return true;
    }

    /** 二〇二四年. */
    private boolean yearInWords() {
        if (!signs.isAt(at + 4, '年')) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = at; i < at + 4; i++) {
            digits.append(Math.max(-1, ChineseNumerals.digit(text.charAt(i))));
        }
        if (digits.length() != 4
                || !digits.toString().startsWith("19") && !digits.toString().startsWith("20")) {
            return false;
        }
        year = Integer.valueOf(digits.toString());
        at += 5;
        return true;
    }

    private boolean relativeYear() {
        String word = WORDS.at(text, at);
        String section = WORDS.section(word);
        if (!section.startsWith("year")) {
            return false;
        }
        shift = Integer.valueOf(section.substring("year ".length()));
        at += word.length();
        return true;
    }

    private boolean namedMonths() {
        int from = signs.blanks(at);
        String word = WORDS.at(text, from);
        String section = WORDS.section(word);
        if (!section.startsWith("months")) {
            return false;
        }
        String[] months = section.substring("months ".length()).split("-");
        return months(Integer.parseInt(months[0]), Integer.parseInt(months[1]), from + word.length());
    }

    /** 6月, 十月份, 1-8月, 1月至8月. */
    private boolean numberedMonths() {
        Numeral first = Numeral.at(text, signs.blanks(at));
        if (!DateSigns.isMonth(first)) {
            return false;
        }
        Numeral last = first;
        int separator = signs.blanks(first.end());
        if (signs.isAt(separator, '月') && signs.isRange(signs.blanks(separator + 1))) {
            Numeral later = Numeral.at(text, signs.blanks(signs.blanks(separator + 1) + 1));
            last = DateSigns.isMonth(later) && signs.isAt(signs.blanks(later.end()), '月') ? later : first;
        } else if (signs.isRange(separator)) {
            last = Numeral.at(text, signs.blanks(separator + 1));
        }
        int unit = DateSigns.isMonth(last) ? signs.blanks(last.end()) : -1;
        if (!signs.isAt(unit, '月') || signs.isAt(unit + 1, '龄')) {
            return false;
        }
        return months(
                first.value().intValue(), last.value().intValue(), signs.isAt(unit + 1, '份') ? unit + 2 : unit + 1);
    }

    private boolean months(int first, int last, int end) {
        firstMonth = Math.min(first, last);
        lastMonth = last;
        at = end;
        return true;
    }

    /** 22日, 22日至23日, 9日-11日, 30日至7月2日. */
    private void days() {
        int from = signs.blanks(at);
        int end = signs.digitsEnd(from);
        while (end > from
                && end <= from + 2
                && (signs.isAt(signs.blanks(end), '日') || signs.isAt(signs.blanks(end), '号') || signs.isRange(end))) {
            boolean isDay = !signs.isRange(end);
            if (isDay) {
                day = signs.dayOfMonth(from, end);
                at = signs.blanks(end) + 1;
            }
            int separator = isDay ? at : end;
            if (!signs.isRange(separator)) {
                return;
            }
            from = signs.blanks(separator + 1);
            Numeral month = Numeral.at(text, from);
            if (DateSigns.isMonth(month) && signs.isAt(month.end(), '月')) {
                lastMonth = month.value().intValue();
                from = month.end() + 1;
            }
            end = signs.digitsEnd(from);
        }
    }

    /** Passes over 底, 前, 上旬 …; whether the time is named as an end. */
    private boolean isBound() {
        boolean bound = false;
        String word = WORDS.at(text, at);
        while (WORDS.isIn(word, "end") || WORDS.isIn(word, "part")) {
            at += word.length();
            word = WORDS.at(text, at);
        }
        for (int i = start; i < at; i++) {
            bound |= "底末内终前".indexOf(text.charAt(i)) >= 0 && i > start;
        }
        return bound;
    }
}
