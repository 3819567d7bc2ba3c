package org.countyreporting.plans.document.label;

/** How far each style has counted, and with it whether a shape is a label where it stands. */
final class Numbering {

    /** In a running text a number may skip this far and still be the next label. */
    private static final int SKIP = 3;

    /** What stands before a number that refers to something: 第（二）项, 表（1）. */
    private static final String REFERRING = "第图表件见附";
    /** What makes a numeral part of a word: 统一、, 之一是. */
    private static final String WORDS = "统唯之第其万不专单十同";

    private final int[] last = new int[LabelStyle.values().length];
    private LabelStyle latest;

    void saw(Label label) {
        latest = label.style();
        last[label.style().ordinal()] = label.number();
    }

    boolean admits(LabelShape shape, Place place, char before) {
        int counted = last[shape.style().ordinal()];
        boolean next = shape.number() == counted + 1;
        boolean first = shape.number() == 1;
        boolean fits = next || first;
        if (shape.beforeDigit()) {
            return place == Place.LINE_START && next;
        }
        if (place == Place.AFTER_HEADING && first) {
            return isBelowLatest(shape.style()) && WORDS.indexOf(before) < 0;
        }
        boolean near = fits || shape.number() > counted && shape.number() <= counted + SKIP;
        return switch (shape.style()) {
            case PART, CHAPTER, PASSAGE, ARTICLE, NAMED -> place == Place.LINE_START;
            case CIRCLED -> true;
            case SPOKEN -> place != Place.INSIDE && place != Place.AFTER_HEADING;
            case ORDINAL -> place.compareTo(Place.AFTER_COMMA) < 0 || place == Place.AFTER_SPACE;
            case BULLET -> place == Place.LINE_START || place == Place.AFTER_SENTENCE || place == Place.AFTER_BLOCK;
            case CHINESE_BRACKETS, DECIMAL_BRACKETS ->
                switch (place) {
                    case LINE_START, AFTER_SENTENCE, AFTER_BLOCK -> true;
                    case AFTER_LABEL -> fits;
                    case AFTER_SPACE -> near;
                    default -> next && !first && REFERRING.indexOf(before) < 0;
                };
            default ->
                switch (place) {
                    case LINE_START -> true;
                    case AFTER_SENTENCE -> near;
                    case AFTER_LABEL, AFTER_BLOCK, AFTER_SPACE -> fits;
                    default -> false;
                };
        };
    }

    /** The first 一、 or （一） of a text may stand right behind other words when a 二、 or （二） follows further on. */
    boolean mayBegin(LabelShape shape, char before) {
        boolean section = shape.style() == LabelStyle.CHINESE || shape.style() == LabelStyle.CHINESE_BRACKETS;
        return section
                && shape.number() == 1
                && last[shape.style().ordinal()] == 0
                && WORDS.indexOf(before) < 0
                && REFERRING.indexOf(before) < 0;
    }

    private boolean isBelowLatest(LabelStyle style) {
        return latest != null && style.compareTo(LabelStyle.BULLET) < 0 && style.compareTo(latest) > 0;
    }
}
