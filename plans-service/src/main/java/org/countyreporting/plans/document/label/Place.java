package org.countyreporting.plans.document.label;

/** Where on its line something stands: what may be a label depends on it. */
enum Place {
    LINE_START,
    /** Right after a counted label: 一、（一）. */
    AFTER_LABEL,
    /** Right after the label of a block or unit: 工作进展：①. */
    AFTER_BLOCK,
    AFTER_SENTENCE,
    AFTER_COMMA,
    AFTER_SPACE,
    /** Behind the few words that follow a label, with no sign between: 一、工作情况（一）. */
    AFTER_HEADING,
    INSIDE;

    /** The place behind a character that is no label's. */
    Place behind(char c) {
        return switch (c) {
            case ' ' ->
                switch (this) {
                    case AFTER_COMMA, INSIDE -> AFTER_SPACE;
                    default -> this;
                };
            case '。', ';', ':', '!', '?', '…' -> AFTER_SENTENCE;
            case ',', '、' -> AFTER_COMMA;
            case ')', '”', '’', '》', '】', '〕', '"' -> this == AFTER_SENTENCE ? AFTER_SENTENCE : AFTER_SPACE;
            default -> INSIDE;
        };
    }
}
