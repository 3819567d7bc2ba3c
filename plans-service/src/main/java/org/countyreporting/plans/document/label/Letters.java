package org.countyreporting.plans.document.label;

import org.countyreporting.plans.document.label.LabelShape.Writing;

/** Labels that count in other signs than numerals: 壹、 甲、 Ⅰ、 II. above the usual ones, A. a) (a) below them. */
final class Letters {

    /** Twice over, with other ways to write them. */
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾弌弍参";

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    private static final String MARKS = "、.)";

    private Letters() {}

    static LabelShape at(String text, int at, int end) {
        char c = text.charAt(at);
        if (FORMAL.indexOf(c) >= 0) {
            return above(text, at, end, at + 1, FORMAL.indexOf(c) % 10 + 1, '壹');
        }
        if (STEMS.indexOf(c) >= 0) {
            return above(text, at, end, at + 1, STEMS.indexOf(c) + 1, '甲');
        }
        if (c >= 'Ⅰ' && c <= 'Ⅻ') {
            return above(text, at, end, at + 1, c - 'Ⅰ' + 1, 'I');
        }
        LabelShape roman = roman(text, at, end);
        return roman != null ? roman : letter(text, at, end);
    }

    private static LabelShape above(String text, int at, int end, int to, int number, char variant) {
        char mark = Signs.charAt(text, to, end);
        return (mark == '、' || mark == '.') && begins(text, at)
                ? new LabelShape(LabelStyle.LETTERED_SECTION, variant, number, to + 1, Writing.RARE)
                : null;
    }

    private static LabelShape roman(String text, int at, int end) {
        for (int i = ROMAN.length - 1; i >= 0; i--) {
            if (text.startsWith(ROMAN[i], at)) {
                return above(text, at, end, at + ROMAN[i].length(), i + 1, 'I');
            }
        }
        return null;
    }

    private static LabelShape letter(String text, int at, int end) {
        boolean bracketed = text.charAt(at) == '(';
        int letter = bracketed ? at + 1 : at;
        char c = Signs.charAt(text, letter, end);
        boolean small = c >= 'a' && c <= 'z';
        char mark = Signs.charAt(text, letter + 1, end);
        if (!small && (c < 'A' || c > 'Z') || MARKS.indexOf(mark) < 0 || bracketed && mark != ')') {
            return null;
        }
        if (!begins(text, at) || !Signs.isWord(text, letter + 2, end)) {
            return null;
        }
        if (c == 'l' && !bracketed) {
            // what a scanner reads for 1
            return new LabelShape(LabelStyle.DECIMAL, mark, 1, letter + 2, Writing.RARE);
        }
        int number = c - (small ? 'a' : 'A') + 1;
        return new LabelShape(LabelStyle.LETTER, bracketed ? '(' : mark, number, letter + 2, Writing.RARE);
    }

    private static boolean begins(String text, int at) {
        return at == 0
                || text.charAt(at - 1) <= '\u2fff' && !Character.isLetterOrDigit(text.charAt(at - 1))
                || "。；？！".indexOf(text.charAt(at - 1)) >= 0;
    }
}
