package org.countyreporting.progress.document;

/** The words of a document by the code points that its offsets count. */
final class Wording {

    private final int[] points;

    Wording(String text) {
        points = text.codePoints().toArray();
    }

    int end(int wanted) {
        return Math.min(wanted, points.length);
    }

    String between(int start, int end) {
        int to = end(end);
        return start >= to ? "" : new String(points, start, to - start).strip();
    }
}
