package org.countyreporting.plans.document.label;

/** Looks at the signs of a line, whose end is like a line break. */
final class Signs {

    private static final String QUANTITIES = "万亿%‰个元人名家所张件例次月日年号项座间处台套辆支份条种类批期场户村镇对组位倍天时分秒米吨床亩门岁层级多余至分比升克";

    private static final int LONGEST_CELL = 60;

    private Signs() {}

    /** Whether words or a year follow, blanks between, and no unit that makes a quantity of the number before. */
    static boolean isWord(String text, int at, int end) {
        int from = skipSpaces(text, at, end);
        char c = charAt(text, from, end);
        if (isDigit(c)) {
            return digitsEnd(text, from, Math.min(end, from + 5)) == from + 4 && charAt(text, from + 4, end) == '年';
        }
        boolean unit = QUANTITIES.indexOf(c) >= 0 && !LabelWords.isUnitWord(text, from);
        return (c > '\u2fff' && c < '\ufb00' || "“\"《".indexOf(c) >= 0) && "、。".indexOf(c) < 0 && !unit;
    }

    /** Whether a line goes on in words, not in further cells of a table's row: 1 加强管理, not 1 床位 20. */
    static boolean isOneCell(String text, int at, int end) {
        int i = skipSpaces(text, at, end);
        while (i < Math.min(end, at + LONGEST_CELL) && " 。".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return charAt(text, i, end) != ' ';
    }

    /** Whether a numeral stands here, so that one behind it is a part of the same. */
    static boolean isCounting(String text, int at) {
        return at >= 0 && (isDigit(text.charAt(at)) || ChineseNumber.isNumeral(text.charAt(at)));
    }

    /** Where a line's text begins, behind blanks, the frame of a table's cell and the marks of plain-text markup. */
    static int indented(String text, int from, int end) {
        int i = from;
        while (i < end && " |#*>".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < end ? i : skipSpaces(text, from, end);
    }

    /** Whether a number that ends here is one of years of life: 3岁以下, 65-74岁. */
    static boolean isAge(String text, int at, int end) {
        boolean range = "-~至".indexOf(charAt(text, at, end)) >= 0;
        return charAt(text, range ? digitsEnd(text, at + 1, end) : at, end) == '岁';
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

    static int value(String text, int from, int to) {
        return to == from || to - from > LabelShape.MOST_DIGITS ? 0 : Integer.parseInt(text, from, to, 10);
    }
}
