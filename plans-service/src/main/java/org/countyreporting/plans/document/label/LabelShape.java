package org.countyreporting.plans.document.label;

/**
 * What is written like a counted label, whether or not it is one where it stands. This is the grammar of their writing:
 *
 * <pre>
 * 第一部分 第一章 第一节 第一条   一、   （一）   1. 1、   1.1   （1）   1）   ①   一是   第一，   ●
 * </pre>
 *
 * Text comes normalised: brackets, colons and digits are half-width.
 *
 * @param beforeDigit whether digits follow at once, so that it may be half of a number
 */
record LabelShape(LabelStyle style, char variant, int number, int to, boolean beforeDigit) {

    /** Of what stands after 一、二 when it is no label: 一、二级医院, 三、四季度. */
    private static final String COUNTED = "级类线季批期次轮档胎孩产年月日号型代者";

    /** Tasks of a government's work report are numbered through, beyond a hundred. */
    private static final int MOST_DIGITS = 3;

    LabelShape(LabelStyle style, char variant, int number, int to) {
        this(style, variant, number, to, false);
    }

    /** The shape that begins at a position of a line, or null. */
    static LabelShape at(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '(' || c == '【') {
            return bracketed(text, at, end, c == '(' ? ')' : '】');
        }
        if (c == '第') {
            return ordinal(text, at, end);
        }
        if (ChineseNumber.isNumeral(c)) {
            return chinese(text, at, end);
        }
        if (isDigit(c)) {
            return decimal(text, at, end);
        }
        LabelShape sign = sign(c, at);
        return sign != null ? sign : named(text, at, end);
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
            to = digitsEnd(text, from, Math.min(end, from + MOST_DIGITS));
            number = value(text, from, to);
        }
        char mark = charAt(text, to, end);
        boolean marked = mark == ':' || mark == '、' || mark == '.' && !isDigit(charAt(text, to + 1, end));
        if (number == 0 || !marked && mark != ' ' && mark != '\n') {
            return null;
        }
        return new LabelShape(LabelStyle.NAMED, 'N', number, marked ? to + 1 : to);
    }

    private static LabelShape bracketed(String text, int at, int end, char closing) {
        int from = skipSpaces(text, at + 1, end);
        int to = ChineseNumber.end(text, from, end);
        LabelStyle style = LabelStyle.CHINESE_BRACKETS;
        int number = ChineseNumber.value(text, from, to);
        if (to == from) {
            to = digitsEnd(text, from, Math.min(end, from + MOST_DIGITS));
            style = LabelStyle.DECIMAL_BRACKETS;
            number = value(text, from, to);
        }
        int close = skipSpaces(text, to, end);
        if (number == 0 || number > 99 || charAt(text, close, end) != closing) {
            return null;
        }
        int after = close + 1;
        char next = charAt(text, after, end);
        return new LabelShape(style, text.charAt(at), number, next == '、' || next == '.' ? after + 1 : after);
    }

    private static LabelShape ordinal(String text, int at, int end) {
        int to = ChineseNumber.end(text, at + 1, end);
        int number = ChineseNumber.value(text, at + 1, to);
        boolean spelled = to > at + 1;
        if (!spelled) {
            to = digitsEnd(text, at + 1, Math.min(end, at + 1 + MOST_DIGITS));
            number = value(text, at + 1, to);
        }
        if (number == 0) {
            return null;
        }
        char next = charAt(text, to, end);
        char after = charAt(text, to + 1, end);
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
        char verb = charAt(text, to, end);
        if (verb == '是' || verb == '要') {
            return new LabelShape(LabelStyle.SPOKEN, verb, number, to + 1);
        }
        int mark = skipSpaces(text, to, Math.min(end, to + 2));
        return switch (charAt(text, mark, end)) {
            case '、', '.' ->
                isListed(text, mark + 1, end) ? null : new LabelShape(LabelStyle.CHINESE, '、', number, mark + 1);
            case ')' -> new LabelShape(LabelStyle.CHINESE_BRACKETS, ')', number, mark + 1);
            default -> null;
        };
    }

    /** 二、三级医院: the numeral belongs to a list of them. */
    private static boolean isListed(String text, int at, int end) {
        int to = ChineseNumber.end(text, at, end);
        return to > at && COUNTED.indexOf(charAt(text, to, end)) >= 0;
    }

    private static LabelShape decimal(String text, int at, int end) {
        int to = digitsEnd(text, at, Math.min(end, at + MOST_DIGITS + 1));
        int number = value(text, at, to);
        if (to - at > MOST_DIGITS || number == 0) {
            return null;
        }
        int mark = skipSpaces(text, to, Math.min(end, to + 2));
        char sign = charAt(text, mark, end);
        return switch (sign) {
            case ')' -> new LabelShape(LabelStyle.DECIMAL_HALF_BRACKET, ')', number, mark + 1);
            case '.', '、' -> numbered(text, number, sign, mark, end);
            default -> null;
        };
    }

    /** 3.24 is a number or a date, 1、2号楼 a list; 2.2023年 is a label before a year, 23.12345 may be one. */
    private static LabelShape numbered(String text, int number, char sign, int mark, int end) {
        int from = mark + 1;
        int digits = digitsEnd(text, from, end) - from;
        if (digits == 0) {
            return charAt(text, from, end) == '.' ? null : new LabelShape(LabelStyle.DECIMAL, sign, number, from);
        }
        boolean year = digits == 4 && charAt(text, from + 4, end) == '年';
        return digits < 3 ? null : new LabelShape(LabelStyle.DECIMAL, sign, number, from, !year);
    }

    private static LabelShape sign(char c, int at) {
        if (c >= '①' && c <= '⑳') {
            return new LabelShape(LabelStyle.CIRCLED, '①', c - '①' + 1, at + 1);
        }
        if (c >= '㉑' && c <= '㉟') {
            return new LabelShape(LabelStyle.CIRCLED, '①', c - '㉑' + 21, at + 1);
        }
        if (c >= '❶' && c <= '❿') {
            return new LabelShape(LabelStyle.CIRCLED, '❶', c - '❶' + 1, at + 1);
        }
        if (c >= '㊀' && c <= '㊉') {
            return new LabelShape(LabelStyle.CIRCLED, '㊀', c - '㊀' + 1, at + 1);
        }
        if (c >= '㈠' && c <= '㈩') {
            return new LabelShape(LabelStyle.CHINESE_BRACKETS, '(', c - '㈠' + 1, at + 1);
        }
        if (c >= '⑴' && c <= '⒇') {
            return new LabelShape(LabelStyle.DECIMAL_BRACKETS, '(', c - '⑴' + 1, at + 1);
        }
        if (c >= '⒈' && c <= '⒛') {
            return new LabelShape(LabelStyle.DECIMAL, '.', c - '⒈' + 1, at + 1);
        }
        return LabelWords.isBullet(c) ? new LabelShape(LabelStyle.BULLET, c, 0, at + 1) : null;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char charAt(String text, int at, int end) {
        return at < end ? text.charAt(at) : '\n';
    }

    static int skipSpaces(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    static int digitsEnd(String text, int from, int end) {
        int i = from;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int value(String text, int from, int to) {
        return to == from || to - from > MOST_DIGITS ? 0 : Integer.parseInt(text, from, to, 10);
    }
}
