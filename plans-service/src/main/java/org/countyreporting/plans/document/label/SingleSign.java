package org.countyreporting.plans.document.label;

import java.util.List;

/** Labels of one sign: ① ❶ ㊀ ㈠ ⑴ ⒈ ●, and the dashes —— and - that begin an item. */
final class SingleSign {

    private static final String DASH = "——";
    private static final String HYPHEN = "- ";

    /** Signs that count, one after the other in Unicode. */
    private record Series(char first, char last, int number, LabelStyle style, char variant) {

        LabelShape at(char c, int to) {
            return c < first || c > last ? null : new LabelShape(style, variant, number + c - first, to);
        }
    }

    private static final List<Series> SERIES = List.of(
            new Series('①', '⑳', 1, LabelStyle.CIRCLED, '①'),
            new Series('㉑', '㉟', 21, LabelStyle.CIRCLED, '①'),
            new Series('❶', '❿', 1, LabelStyle.CIRCLED, '❶'),
            new Series('㊀', '㊉', 1, LabelStyle.CIRCLED, '㊀'),
            new Series('㈠', '㈩', 1, LabelStyle.CHINESE_BRACKETS, '('),
            new Series('⑴', '⒇', 1, LabelStyle.DECIMAL_BRACKETS, '('),
            new Series('⒈', '⒛', 1, LabelStyle.DECIMAL, '.'));

    private SingleSign() {}

    static LabelShape at(String text, int at, int end) {
        char c = text.charAt(at);
        if (text.startsWith(DASH, at)) {
            int to = at + DASH.length();
            boolean begins = at == 0 || text.charAt(at - 1) != '—';
            return begins && Signs.isWord(text, to, end)
                    ? new LabelShape(LabelStyle.BULLET, '—', 0, to, LabelShape.Writing.LOOSE)
                    : null;
        }
        if (text.startsWith(HYPHEN, at) && Signs.isWord(text, at + 1, end)) {
            return new LabelShape(LabelStyle.BULLET, '-', 0, at + 1, LabelShape.Writing.LOOSE);
        }
        if (LabelWords.isBullet(c)) {
            return new LabelShape(LabelStyle.BULLET, c, 0, at + 1);
        }
        for (Series series : SERIES) {
            LabelShape shape = c < '①' ? null : series.at(c, at + 1);
            if (shape != null) {
                return shape;
            }
        }
        return null;
    }
}
