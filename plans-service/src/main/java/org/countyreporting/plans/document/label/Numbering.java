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

    /**
     * How a shape's number stands to what its style has counted so far.
     *
     * @param near whether it is at most a few further on
     * @param follows whether it is the very next of a numbering that has begun
     * @param proven whether one before it was a label, or the next in the text counts on; of what is written rarely, whether
     *     it heads a list
     * @param isLike whether the last of its style was written in the same way
     */
    private record Count(boolean first, boolean near, boolean follows, boolean proven, boolean isLike) {

        /** Whether it begins a numbering or goes on with one. */
        boolean fits() {
            return first || follows;
        }
    }

    private Count count(LabelShape shape, int at) {
        int style = shape.style().ordinal();
        int ahead = shape.number() - last[style];
        boolean isLike = variants[style] == shape.variant();
        boolean begun = last[style] > 0;
        boolean follows = begun && ahead == 1 || shape.number() == 0 && isLike;
        boolean proven = follows || succession.goesOn(shape, at) || shape.isDoubtful() && succession.heads(shape, at);
        return new Count(shape.number() == 1, ahead > 0 && ahead <= SKIP, follows, proven, begun && isLike);
    }

    /** @param before the character before the shape */
    boolean admits(LabelShape shape, int at, Place place, char before) {
        Count count = count(shape, at);
        return switch (shape.writing()) {
            case USUAL -> admitsUsual(shape, count, place, before);
            case RARE -> isProven(count) && (place == Place.LINE_START || place == Place.AFTER_SENTENCE);
            case LOOSE -> isProven(count) && place == Place.LINE_START;
        };
    }

    private static boolean isProven(Count count) {
        return count.proven() || count.near() && count.isLike();
    }

    private boolean admitsUsual(LabelShape shape, Count count, Place place, char before) {
        if (place == Place.AFTER_HEADING && count.first() && isBelowLatest(shape.style())) {
            return WORDS.indexOf(before) < 0;
        }
        boolean fits = count.fits() || count.proven();
        boolean embedded = count.proven() && REFERRING.indexOf(before) < 0;
        return switch (shape.style()) {
            case CIRCLED -> true;
            case BULLET ->
                place.compareTo(Place.AFTER_SENTENCE) <= 0 && place != Place.AFTER_LABEL
                        || place == Place.AFTER_SPACE && "·•".indexOf(shape.variant()) < 0;
            case ARTICLE, NAMED -> place == Place.LINE_START || place == Place.AFTER_SENTENCE && count.proven();
            case PART, CHAPTER, PASSAGE ->
                place == Place.LINE_START
                        || fits && (place == Place.AFTER_SENTENCE || place == Place.AFTER_SPACE)
                        || embedded && place != Place.AFTER_COMMA;
            case SPOKEN -> place.compareTo(Place.AFTER_SPACE) <= 0 || embedded && WORDS.indexOf(before) < 0;
            case ORDINAL -> place.compareTo(Place.AFTER_COMMA) < 0 || place == Place.AFTER_SPACE;
            case CHINESE_BRACKETS, DECIMAL_BRACKETS ->
                switch (place) {
                    case LINE_START, AFTER_SENTENCE, AFTER_BLOCK -> true;
                    case AFTER_LABEL -> fits;
                    case AFTER_SPACE -> fits || count.near();
                    default -> embedded;
                };
            default ->
                switch (place) {
                    case LINE_START -> true;
                    case AFTER_SENTENCE -> fits || count.near();
                    case AFTER_LABEL, AFTER_BLOCK, AFTER_SPACE -> fits;
                    case AFTER_COMMA -> false;
                    default -> embedded && WORDS.indexOf(before) < 0 && standsAlone(shape, before, count.follows());
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
