package org.countyreporting.plans.document.label;

import java.util.Arrays;

/**
 * Whether a numbering goes on: what is written like a label and counts 1 is one in a doubtful place when 2 is written in the
 * same style next. Looks from left to right only, so that all looks together pass the text once.
 */
final class Succession {

    /** The places where shapes of one style stand, and what they count. */
    private static final class Series {
        private int[] places = new int[8];
        private int[] numbers = new int[8];
        private int size;
        private int next;

        void add(int place, int number) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            places[size] = place;
            numbers[size++] = number;
        }

        /** What the first behind a place counts, or −1. */
        int behind(int place) {
            pass(place);
            return next < size ? numbers[next] : -1;
        }

        /** Where the first behind a place stands; beyond everything when there is none. */
        int placeBehind(int place) {
            pass(place);
            return next < size ? places[next] : Integer.MAX_VALUE;
        }

        private void pass(int place) {
            while (next < size && places[next] <= place) {
                next++;
            }
        }
    }

    /** A heading is shorter. */
    private static final int LONGEST_HEADING = 40;

    private final String text;
    private final Series[] series = new Series[LabelStyle.values().length];

    Succession(String text) {
        this.text = text;
        Arrays.setAll(series, style -> new Series());
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            line(from, end);
            from = end + 1;
        }
    }

    private void line(int from, int end) {
        Place place = Place.LINE_START;
        int at = Signs.indented(text, from, end);
        int link = DecimalChain.secondLevel(text, at, end);
        if (link > 0) {
            series[LabelStyle.DECIMAL_CHAIN.ordinal()].add(at, link);
        }
        while (at < end) {
            LabelShape shape = text.charAt(at) == ' ' ? null : LabelShape.at(text, at, end);
            boolean counts = shape != null && isPlausible(shape, place) && !Signs.isCounting(text, at - 1);
            if (counts) {
                series[shape.style().ordinal()].add(at, shape.number());
            }
            at = counts ? shape.to() : at + 1;
            place = counts ? Place.AFTER_LABEL : place.behind(text.charAt(at - 1));
        }
    }

    private static boolean isPlausible(LabelShape shape, Place place) {
        return switch (shape.writing()) {
            case USUAL -> true;
            case RARE -> place.compareTo(Place.AFTER_SENTENCE) <= 0;
            case LOOSE -> place == Place.LINE_START;
        };
    }

    /** Whether nothing but a heading stands between a first label and a list below it, which begins with its first. */
    boolean heads(LabelShape shape, int at) {
        if (shape.number() != 1 || !shape.style().isNumbered()) {
            return false;
        }
        LabelStyle nearest = shape.style();
        int place = Integer.MAX_VALUE;
        for (LabelStyle style : LabelStyle.values()) {
            int next = series[style.ordinal()].placeBehind(at);
            nearest = next < place ? style : nearest;
            place = Math.min(place, next);
        }
        return nearest.compareTo(shape.style()) > 0
                && nearest.isNumbered()
                && series[nearest.ordinal()].behind(at) == 1
                && place >= shape.to()
                && place - shape.to() <= LONGEST_HEADING
                && text.substring(shape.to(), place).indexOf('。') < 0
                && !isDoubtful(place);
    }

    private boolean isDoubtful(int place) {
        int end = place;
        while (end < Math.min(text.length(), place + LONGEST_HEADING) && text.charAt(end) != '\n') {
            end++;
        }
        LabelShape shape = LabelShape.at(text, place, end);
        return shape != null && shape.isDoubtful();
    }

    /** Whether the next of the style behind a place counts on. */
    boolean goesOn(LabelShape shape, int at) {
        int next = series[shape.style().ordinal()].behind(at);
        return next == (shape.number() == 0 ? 0 : shape.number() + 1);
    }
}
