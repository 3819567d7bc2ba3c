package org.countyreporting.plans.document.label;

/**
 * A label that is a word with a colon: a block's (工作进展：), a unit's (市人民医院：).
 *
 * @param isSure whether it is one wherever it stands; else only at the start of a line within a document's body
 */
record BlockLabel(LabelStyle style, Role role, int to, boolean isSure) {

    private static final int LONGEST = 24;

    private static final String OPENING = "【[〖〔<";
    private static final String CLOSING = "】]〗〕>)";
    private static final String DASH = "——";

    /** Signs that no name holds. */
    private static final String FOREIGN = ",。;!?、“”《》\"";

    /** The block that begins at a position, or null. */
    static BlockLabel at(String text, int at, int end, Place place) {
        if (place == Place.AFTER_LABEL || place.compareTo(Place.AFTER_COMMA) >= 0 && place != Place.AFTER_SPACE) {
            return null;
        }
        boolean bracket = place == Place.LINE_START && text.charAt(at) == '(';
        if (bracket || OPENING.indexOf(text.charAt(at)) >= 0) {
            return framed(text, at, end);
        }
        int colon = colon(text, at, Math.min(end, at + LONGEST));
        if (colon < 0) {
            BlockLabel dashed = dashed(text, at, end);
            return dashed == null && place == Place.LINE_START ? spaced(text, at, end) : dashed;
        }
        String name = text.substring(at, colon).replace(" ", "");
        Role role = LabelWords.role(name);
        return role != Role.NONE
                ? new BlockLabel(LabelStyle.BLOCK, role, colon + 1, true)
                : unit(name, text, colon + 1, end);
    }

    /** 工作进展——. */
    private static BlockLabel dashed(String text, int at, int end) {
        int dash = at;
        while (dash < Math.min(end, at + LONGEST) && text.charAt(dash) != '—') {
            dash++;
        }
        Role role = text.startsWith(DASH, dash)
                ? LabelWords.role(text.substring(at, dash).replace(" ", ""))
                : Role.NONE;
        return role == Role.NONE ? null : new BlockLabel(LabelStyle.BLOCK, role, dash + DASH.length(), true);
    }

    /** 工作进展　①…: a blank sets it off from a list or a sentence; cells of a table's row have blanks between them. */
    private static BlockLabel spaced(String text, int at, int end) {
        int blank = at;
        while (blank < Math.min(end, at + LONGEST) && text.charAt(blank) != ' ') {
            blank++;
        }
        Role role = LabelWords.role(text.substring(at, blank));
        int next = Signs.skipSpaces(text, blank, end);
        if (role == Role.NONE || next == end) {
            return null;
        }
        LabelShape item = LabelShape.at(text, next, end);
        boolean holds = item == null
                ? isWording(role, text.substring(next, end))
                : item.number() <= 1 && item.style().compareTo(LabelStyle.DECIMAL) >= 0;
        return holds ? new BlockLabel(LabelStyle.BLOCK, role, blank, false) : null;
    }

    private static boolean isWording(Role role, String words) {
        boolean sentence = role.isField() || words.indexOf('。') > 0;
        return sentence && LabelWords.role(words) == Role.NONE && Signs.isOneCell(words, 0, words.length());
    }

    private static BlockLabel framed(String text, int at, int end) {
        int limit = Math.min(end, at + LONGEST);
        int close = at;
        while (close < limit && CLOSING.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close == limit) {
            return null;
        }
        Role role = LabelWords.role(text.substring(at + 1, close).replace(" ", ""));
        int to = Signs.charAt(text, close + 1, end) == ':' ? close + 2 : close + 1;
        return role == Role.NONE ? null : new BlockLabel(LabelStyle.BLOCK, role, to, true);
    }

    private static BlockLabel unit(String name, String text, int to, int end) {
        boolean many = name.startsWith("各") || name.endsWith("单位");
        LabelWords.Named named = many ? null : LabelWords.named(name).orElse(null);
        if (named == null) {
            return null;
        }
        int next = Signs.skipSpaces(text, to, end);
        LabelShape item = next < end ? LabelShape.at(text, next, end) : null;
        boolean counted = item != null && item.number() == 1;
        return counted || named == LabelWords.Named.UNIT
                ? new BlockLabel(LabelStyle.UNIT, Role.UNIT, to, counted)
                : null;
    }

    private static int colon(String text, int at, int limit) {
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > at ? i : -1;
            }
            if (FOREIGN.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    Label label(int at, boolean startsLine) {
        return new Label(style, ':', 0, role, at, to, startsLine);
    }
}
