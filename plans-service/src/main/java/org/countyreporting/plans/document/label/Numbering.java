package org.countyreporting.plans.document.label;

/** How far each style has counted, and with it whether a shape is a label where it stands. */
final class Numbering {

    /** In a running text a number may skip this far and still be the next label. */
    private static final int SKIP = 3;

    /** What stands before a number that refers to something: 第（二）项, 表（1）. */
    private static final String REFERRING = "第图表件见附";
    /** What makes a numeral part of a word: 统一、, 之一是, 周二、, 高一、. */
    private static final String WORDS = "统唯之第其万不专单十同另每某这周期初高大零";

    private final int[] last = new int[LabelStyle.values().length];
    private final char[] variants = new char[last.length];
    private final Succession succession;
    private LabelStyle latest;

    Numbering(Succession succession) {
        this.succession = succession;
    }

    void saw(Label label) {
        latest = label.style();
        last[label.style().ordinal()] = label.number();
        variants[label.style().ordinal()] = label.variant();
    }

    /** @param before the character before the shape */
    boolean admits(LabelShape shape, int at, Place place, char before) {
        int counted = last[shape.style().ordinal()];
        boolean first = shape.number() == 1;
        boolean next = shape.number() == counted + 1;
        boolean isLike = variants[shape.style().ordinal()] == shape.variant();
        boolean follows = next && counted > 0 || shape.number() == 0 && isLike;
        boolean proven = follows || succession.goesOn(shape, at);
        if (shape.writing() != LabelShape.Writing.USUAL) {
            boolean loose = shape.writing() == LabelShape.Writing.LOOSE;
            boolean skips = counted > 0 && shape.number() > counted && shape.number() <= counted + SKIP;
            return (proven || skips && isLike)
                    && (place == Place.LINE_START || !loose && place == Place.AFTER_SENTENCE);
        }
        if (place == Place.AFTER_HEADING && first && isBelowLatest(shape.style())) {
            return WORDS.indexOf(before) < 0;
        }
        boolean fits = next || first;
        boolean near = fits || proven || shape.number() > counted && shape.number() <= counted + SKIP;
        boolean embedded = proven && REFERRING.indexOf(before) < 0;
        return switch (shape.style()) {
            case CIRCLED -> true;
            case BULLET ->
                place.compareTo(Place.AFTER_SENTENCE) <= 0 && place != Place.AFTER_LABEL
                        || place == Place.AFTER_SPACE && "·•".indexOf(shape.variant()) < 0;
            case ARTICLE, NAMED -> place == Place.LINE_START || place == Place.AFTER_SENTENCE && proven;
            case PART, CHAPTER, PASSAGE ->
                place == Place.LINE_START
                        || fits && (place == Place.AFTER_SENTENCE || place == Place.AFTER_SPACE)
                        || embedded && place != Place.AFTER_COMMA;
            case SPOKEN -> place.compareTo(Place.AFTER_SPACE) <= 0 || embedded && WORDS.indexOf(before) < 0;
            case ORDINAL -> place.compareTo(Place.AFTER_COMMA) < 0 || place == Place.AFTER_SPACE;
            case CHINESE_BRACKETS, DECIMAL_BRACKETS ->
                switch (place) {
                    case LINE_START, AFTER_SENTENCE, AFTER_BLOCK -> true;
                    case AFTER_LABEL -> fits || proven;
                    case AFTER_SPACE -> near;
                    default -> embedded;
                };
            default ->
                switch (place) {
                    case LINE_START -> true;
                    case AFTER_SENTENCE -> near;
                    case AFTER_LABEL, AFTER_BLOCK, AFTER_SPACE -> fits || proven;
                    case AFTER_COMMA -> false;
                    default -> embedded && WORDS.indexOf(before) < 0 && standsAlone(shape, before, follows);
                };
        };
    }

    /** Whether it can be no part of the words around: 秩序1.坚持, 招标2、扎实; a 1、 within words may be a model's number. */
    private static boolean standsAlone(LabelShape shape, char before, boolean follows) {
        boolean apart = before > '\u2fff' || before == '%' || before == ')';
        return apart && (follows || shape.variant() == '.' || shape.style() == LabelStyle.CHINESE);
    }

    private boolean isBelowLatest(LabelStyle style) {
        return latest != null && style.compareTo(LabelStyle.BULLET) < 0 && style.compareTo(latest) > 0;
    }
}
