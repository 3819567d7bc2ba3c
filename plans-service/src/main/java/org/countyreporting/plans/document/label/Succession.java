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
            while (next < size && places[next] <= place) {
                next++;
            }
            return next < size ? numbers[next] : -1;
        }
    }

    private final Series[] series = new Series[LabelStyle.values().length];

    Succession(String text) {
        Arrays.setAll(series, style -> new Series());
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            line(text, from, end);
            from = end + 1;
        }
    }

    private void line(String text, int from, int end) {
        Place place = Place.LINE_START;
        int at = Signs.indented(text, from, end);
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

    /** Whether the next of the style behind a place counts on. */
    boolean goesOn(LabelShape shape, int at) {
        int next = series[shape.style().ordinal()].behind(at);
        return next == (shape.number() == 0 ? 0 : shape.number() + 1);
    }
}
