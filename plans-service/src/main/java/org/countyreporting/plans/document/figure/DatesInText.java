package org.countyreporting.plans.document.figure;

/** Reads a time at a position: year, month and day in digits or words, as much of it as is there. */
final class DatesInText {

    private static final Lexicon WORDS = Lexicon.of(DatesInText.class, "dates.txt");

    private final String text;
    private final int start;
    private int at;
    private Integer year;
    private Integer shift;
    private int firstMonth = 1;
    private int lastMonth = 12;
    private int day;

    private DatesInText(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    /** The time that is named at a position, or null. */
    static DateMention at(String text, int start) {
        DatesInText date = new DatesInText(text, start);
        if (date.isoDate()) {
            return date.mention(false);
        }
        if (date.clock() || date.dayAlone()) {
            return DateMention.unplaced(start, date.at);
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
        int yearEnd = ArabicNumerals.digits(text, at);
        int monthEnd = ArabicNumerals.digits(text, yearEnd + 1);
        int dayEnd = ArabicNumerals.digits(text, monthEnd + 1);
        boolean separated = dayEnd > monthEnd + 1
                && "-./".indexOf(text.charAt(yearEnd)) >= 0
                && text.charAt(yearEnd) == text.charAt(monthEnd);
        if (!separated || !isYear(at, yearEnd) || monthEnd > yearEnd + 3 || dayEnd > monthEnd + 3) {
            return false;
        }
        int month = number(yearEnd + 1, monthEnd);
        if (month < 1 || month > 12) {
            return false;
        }
        year = number(at, yearEnd);
        firstMonth = month;
        lastMonth = month;
        day = dayOfMonth(monthEnd + 1, dayEnd);
        at = dayEnd;
        return true;
    }

    /** 8:30, 14时30分. */
    private boolean clock() {
        int hour = ArabicNumerals.digits(text, at);
        int minute = ArabicNumerals.digits(text, hour + 1);
        if (hour == at || hour > at + 2 || minute < hour + 2 || minute > hour + 3 || number(at, hour) > 24) {
            return false;
        }
        boolean words = isAt(hour, '时') && isAt(minute, '分');
        boolean colon =
                isAt(hour, ':') && minute == hour + 3 && Units.at(text, minute).isNone();
        at = words ? minute + 1 : colon ? minute : at;
        return words || colon;
    }

    /** 20日 without its month. */
    private boolean dayAlone() {
        int end = ArabicNumerals.digits(text, at);
        if (end == at || end > at + 2 || !isAt(end, '日') || number(at, end) > 31) {
            return false;
        }
        if (isAt(end + 1, '龄') || isAt(end + 1, '内') || isAt(end + 1, '间')) {
            return false;
        }
        at = end + 1;
        return true;
    }

    /** 2024年, 2024年度, 2023-2025年, of which the last counts. */
    private boolean yearInDigits() {
        int end = ArabicNumerals.digits(text, at);
        if (!isYear(at, end)) {
            return false;
        }
        int separator = blanks(isAt(end, '年') ? end + 1 : end);
        int second = isRange(separator) ? blanks(separator + 1) : at;
        int secondEnd = ArabicNumerals.digits(text, second);
        int unit = blanks(secondEnd);
        if (!isYear(second, secondEnd) || !isAt(unit, '年')) {
            second = at;
            unit = blanks(end);
        }
        if (!isAt(unit, '年')) {
            return false;
        }
        year = number(second, second + 4);
        at = isAt(unit + 1, '度') ? unit + 2 : unit + 1;
        return true;
    }

    /** 二〇二四年. */
    private boolean yearInWords() {
        if (!isAt(at + 4, '年')) {
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
        int from = blanks(at);
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
        Numeral first = Numeral.at(text, blanks(at));
        if (!isMonth(first)) {
            return false;
        }
        Numeral last = first;
        int separator = blanks(first.end());
        if (isAt(separator, '月') && isRange(blanks(separator + 1))) {
            Numeral later = Numeral.at(text, blanks(blanks(separator + 1) + 1));
            last = isMonth(later) && isAt(blanks(later.end()), '月') ? later : first;
        } else if (isRange(separator)) {
            last = Numeral.at(text, blanks(separator + 1));
        }
        int unit = isMonth(last) ? blanks(last.end()) : -1;
        if (!isAt(unit, '月') || isAt(unit + 1, '龄')) {
            return false;
        }
        return months(first.value().intValue(), last.value().intValue(), isAt(unit + 1, '份') ? unit + 2 : unit + 1);
    }

    private boolean months(int first, int last, int end) {
        firstMonth = Math.min(first, last);
        lastMonth = last;
        at = end;
        return true;
    }

    /** 22日, 22日至23日, 9日-11日, 30日至7月2日. */
    private void days() {
        int from = blanks(at);
        int end = ArabicNumerals.digits(text, from);
        while (end > from && end <= from + 2 && (isAt(blanks(end), '日') || isAt(blanks(end), '号') || isRange(end))) {
            boolean isDay = !isRange(end);
            if (isDay) {
                day = dayOfMonth(from, end);
                at = blanks(end) + 1;
            }
            int separator = isDay ? at : end;
            if (!isRange(separator)) {
                return;
            }
            from = blanks(separator + 1);
            Numeral month = Numeral.at(text, from);
            if (isMonth(month) && isAt(month.end(), '月')) {
                lastMonth = month.value().intValue();
                from = month.end() + 1;
            }
            end = ArabicNumerals.digits(text, from);
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

    private boolean isYear(int from, int to) {
        return to == from + 4 && number(from, to) >= 1949 && number(from, to) < 2100;
    }

    private static boolean isMonth(Numeral numeral) {
        return numeral.exists()
                && numeral.scale().isEmpty()
                && numeral.high() == null
                && numeral.value().scale() <= 0
                && numeral.value().signum() > 0
                && numeral.value().intValue() <= 12;
    }

    private int dayOfMonth(int from, int to) {
        return Math.max(1, Math.min(31, number(from, to)));
    }

    private boolean isRange(int i) {
        return i < text.length() && "至到-—~".indexOf(text.charAt(i)) >= 0;
    }

    private boolean isAt(int i, char c) {
        return i >= 0 && i < text.length() && text.charAt(i) == c;
    }

    private int blanks(int from) {
        int i = from;
        while (i < from + 2 && isAt(i, ' ')) {
            i++;
        }
        return i;
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
