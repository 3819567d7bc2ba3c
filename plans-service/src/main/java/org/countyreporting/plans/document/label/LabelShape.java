package org.countyreporting.plans.document.label;

/**
 * What is written like a counted label, whether or not it is one where it stands. This is the grammar of their writing, in
 * the second line what is rare:
 *
 * <pre>
 * 第一部分 第一章 第一节 第一条   一、   （一） 【一】   1. 1、   （1）   1）   ①   一是   第一，   ●
 *                             一， 一： 一   [一] 〔一〕（一   1， 1： 1。 1   [1]   第一是   第一      ——   壹、 甲、 Ⅰ、 A. a)
 * </pre>
 *
 * Text comes normalised: brackets, colons and digits are half-width.
 */
record LabelShape(LabelStyle style, char variant, int number, int to, Writing writing) {

    /** How sure a writing is to be that of a label. */
    enum Writing {
        /** Where it stands decides. */
        USUAL,
        /** Only at the start of a line or behind a sentence, and only if the numbering goes on. */
        RARE,
        /** Only at the start of a line, and only if the numbering goes on. */
        LOOSE
    }

    /** Of what stands after 一、二 when it is no label: 一、二级医院, 三、四季度. */
    private static final String COUNTED = "级类线季批期次轮档胎孩产年月日号型代者";

    private static final String OPENING = "([【〔〖";
    private static final String CLOSING = ")]】〕〗〉";

    /** Tasks of a government's work report are numbered through, beyond a hundred. */
    static final int MOST_DIGITS = 3;

    LabelShape(LabelStyle style, char variant, int number, int to) {
        this(style, variant, number, to, Writing.USUAL);
    }

    /** Whether it is no label unless its numbering shows it. */
    boolean isDoubtful() {
        return writing != Writing.USUAL;
    }

    Label label(int at, boolean startsLine) {
        return new Label(style, variant, number, Role.NONE, at, to, startsLine);
    }

    /** The shape that begins at a position of a line, or null. */
    static LabelShape at(String text, int at, int end) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0) {
            LabelShape counted = bracketed(text, at, end);
            return counted != null ? counted : Letters.at(text, at, end);
        }
        if (c == '第') {
            return ordinal(text, at, end);
        }
        if (ChineseNumber.isNumeral(c)) {
            return chinese(text, at, end);
        }
        if (Signs.isDigit(c)) {
            return decimal(text, at, end);
        }
        LabelShape sign = SingleSign.at(text, at, end);
        LabelShape letter = sign == null ? Letters.at(text, at, end) : sign;
        return letter != null ? letter : named(text, at, end);
    }

    /** 任务一：, 项目2、. */
    private static LabelShape named(String text, int at, int end) {
        int from = LabelWords.countedNounEnd(text, at, end);
        if (from < 0) {
            return null;
        }
        int to = ChineseNumber.end(text, from, end);
        int number = ChineseNumber.value(text, from, to);
        if (to == from) {
            to = Signs.digitsEnd(text, from, Math.min(end, from + MOST_DIGITS));
            number = Signs.value(text, from, to);
        }
        char mark = Signs.charAt(text, to, end);
        boolean marked = mark == ':' || mark == '、' || mark == '.' && !Signs.isDigit(Signs.charAt(text, to + 1, end));
        if (number == 0 || !marked && mark != ' ' && mark != '\n') {
            return null;
        }
        return new LabelShape(LabelStyle.NAMED, 'N', number, marked ? to + 1 : to);
    }

    private static LabelShape bracketed(String text, int at, int end) {
        char opening = text.charAt(at);
        int from = Signs.skipSpaces(text, at + 1, end);
        int to = ChineseNumber.end(text, from, end);
        boolean chinese = to > from;
        LabelStyle style = chinese ? LabelStyle.CHINESE_BRACKETS : LabelStyle.DECIMAL_BRACKETS;
        to = chinese ? to : Signs.digitsEnd(text, from, Math.min(end, from + MOST_DIGITS));
        int number = chinese ? ChineseNumber.value(text, from, to) : Signs.value(text, from, to);
        if (number == 0 || number > 99) {
            return null;
        }
        int close = Signs.skipSpaces(text, to, end);
        if (CLOSING.indexOf(Signs.charAt(text, close, end)) < 0) {
            return chinese && opening == '(' && Signs.isWord(text, to, end)
                    ? new LabelShape(style, opening, number, to, Writing.RARE)
                    : null;
        }
        char next = Signs.charAt(text, close + 1, end);
        return new LabelShape(
                style,
                opening,
                number,
                next == '、' || next == '.' ? close + 2 : close + 1,
                chinese || opening == '(' || opening == '【' ? Writing.USUAL : Writing.RARE);
    }

    private static LabelShape ordinal(String text, int at, int end) {
        int to = ChineseNumber.end(text, at + 1, end);
        int number = ChineseNumber.value(text, at + 1, to);
        boolean spelled = to > at + 1;
        if (!spelled) {
            to = Signs.digitsEnd(text, at + 1, Math.min(end, at + 1 + MOST_DIGITS));
            number = Signs.value(text, at + 1, to);
        }
        if (number == 0) {
            return null;
        }
        char next = Signs.charAt(text, to, end);
        char after = Signs.charAt(text, to + 1, end);
        switch (next) {
            case '部':
                return after == '分' ? new LabelShape(LabelStyle.PART, '部', number, to + 2) : null;
            case '篇', '编':
                return new LabelShape(LabelStyle.PART, next, number, to + 1);
            case '章':
                return new LabelShape(LabelStyle.CHAPTER, '章', number, to + 1);
            case '节':
                return new LabelShape(LabelStyle.PASSAGE, '节', number, to + 1);
            case '条':
                return new LabelShape(LabelStyle.ARTICLE, '条', number, to + 1);
            case ',', ':', '、':
                boolean listed = next == '、' && (ChineseNumber.isNumeral(after) || after == '第');
                return spelled && !listed ? new LabelShape(LabelStyle.ORDINAL, ',', number, to + 1) : null;
            case '是':
                return spelled ? new LabelShape(LabelStyle.ORDINAL, '是', number, to + 1, Writing.RARE) : null;
            case ' ':
                return spelled ? new LabelShape(LabelStyle.ORDINAL, ' ', number, to, Writing.LOOSE) : null;
            default:
                return null;
        }
    }

    private static LabelShape chinese(String text, int at, int end) {
        int to = ChineseNumber.end(text, at, end);
        int number = ChineseNumber.value(text, at, to);
        if (number == 0) {
            return null;
        }
        char verb = Signs.charAt(text, to, end);
        if (verb == '是' || verb == '要') {
            return new LabelShape(LabelStyle.SPOKEN, verb, number, to + 1);
        }
        int mark = Signs.skipSpaces(text, to, Math.min(end, to + 2));
        char sign = Signs.charAt(text, mark, end);
        return switch (sign) {
            case '、', '.' ->
                isListed(text, mark + 1, end)
                        ? null
                        : new LabelShape(LabelStyle.CHINESE, '、', number, pastSame(text, mark, end));
            case ')' -> new LabelShape(LabelStyle.CHINESE_BRACKETS, ')', number, mark + 1);
            case ',', ':' -> new LabelShape(LabelStyle.CHINESE, sign, number, mark + 1, Writing.RARE);
            default ->
                mark > to && Signs.isWord(text, mark, end)
                        ? new LabelShape(LabelStyle.CHINESE, ' ', number, to, Writing.LOOSE)
                        : null;
        };
    }

    /** Behind a sign that may have been doubled: 一、、. */
    private static int pastSame(String text, int mark, int end) {
        return Signs.charAt(text, mark + 1, end) == '、' ? mark + 2 : mark + 1;
    }

    /** 二、三级医院: the numeral belongs to a list of them. */
    private static boolean isListed(String text, int at, int end) {
        int to = ChineseNumber.end(text, at, end);
        return to > at && COUNTED.indexOf(Signs.charAt(text, to, end)) >= 0;
    }

    private static LabelShape decimal(String text, int at, int end) {
        int to = Signs.digitsEnd(text, at, Math.min(end, at + MOST_DIGITS + 1));
        int number = Signs.value(text, at, to);
        if (to - at > MOST_DIGITS || number == 0) {
            return null;
        }
        int mark = Signs.skipSpaces(text, to, Math.min(end, to + 2));
        char sign = Signs.charAt(text, mark, end);
        return switch (sign) {
            case ')' -> new LabelShape(LabelStyle.DECIMAL_HALF_BRACKET, ')', number, mark + 1);
            case '.', '、' -> numbered(text, number, sign, mark, end);
            case ',', ':', '。' -> Signs.isWord(text, mark + 1, end) ? rare(number, sign, mark + 1, Writing.RARE) : null;
            default ->
                mark > to && Signs.isWord(text, mark, end) && Signs.isOneCell(text, mark, end)
                        ? rare(number, ' ', to, Writing.LOOSE)
                        : null;
        };
    }

    /** 3.24 is a number or a date, 1、2号楼 a list; 2.2023年 is a label before a year, 3.3岁以下 before an age, 23.12345 may be one. */
    private static LabelShape numbered(String text, int number, char sign, int mark, int end) {
        int from = mark + 1;
        int digits = Signs.digitsEnd(text, from, end) - from;
        if (digits == 0) {
            return Signs.charAt(text, from, end) == '.' ? null : new LabelShape(LabelStyle.DECIMAL, sign, number, from);
        }
        boolean year = digits == 4 && Signs.charAt(text, from + 4, end) == '年';
        if (digits < 3 && Signs.isAge(text, from + digits, end)) {
            return rare(number, sign, from, Writing.RARE);
        }
        return digits < 3 ? null : rare(number, sign, from, year ? Writing.USUAL : Writing.LOOSE);
    }

    private static LabelShape rare(int number, char sign, int to, Writing writing) {
        return new LabelShape(LabelStyle.DECIMAL, sign, number, to, writing);
    }
}
