package org.countyreporting.plans.document.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreporting.plans.target.Source;

/** The words of a document by the code points that its offsets count. */
final class Wording {

    private final String document;
    private final String text;
    private final int[] points;

    Wording(String document, String text) {
        this.document = document;
        this.text = text;
        this.points = text.codePoints().toArray();
    }

    /** Where the words stand for the first time; at the very beginning when they do not as they are. */
    int indexOf(String words) {
        int index = text.indexOf(words);
        return index < 0 ? 0 : text.codePointCount(0, index);
    }

    String between(int start, int end) {
        int to = Math.min(end, points.length);
        return start >= to ? "" : new String(points, start, to - start);
    }

    /** All of the piece, in as many quotations as it takes. */
    List<Source> sources(int start, int end) {
        List<Source> sources = new ArrayList<>();
        Optional<Source> part = source(start, end);
        while (part.isPresent()) {
            sources.add(part.get());
            part = source(part.get().end(), end);
        }
        return sources;
    }

    /** The piece without the space around it, as much of it as is quoted; nothing where there is only space. */
    Optional<Source> source(int start, int end) {
        int from = start;
        int to = Math.min(end, points.length);
        while (from < to && isSpace(points[from])) {
            from++;
        }
        while (to > from && isSpace(points[to - 1])) {
            to--;
        }
        // A code point is two characters at the most.
        to = Math.min(to, from + Source.LONGEST / 2);
        return from == to ? Optional.empty() : Optional.of(new Source(document, from, to, between(from, to)));
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
