package org.countyreporting.plans.document.text;

import java.util.ArrayList;
import java.util.List;

/** Collects what a file holds beside the document's own words, each with the reason why it is none of them. */
final class Asides {

    private record Piece(int from, String reason) {}

    private final StringBuilder words = new StringBuilder();
    /** Where the pieces begin; what comes one after the other for one reason is one. */
    private final List<Piece> pieces = new ArrayList<>();

    void add(String reason, String aside) {
        String said = aside.strip();
        if (said.isEmpty()) {
            return;
        }
        words.append('\n');
        if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).reason().equals(reason)) {
            pieces.add(new Piece(words.length(), reason));
        }
        words.append(said);
        Extract.requireReadable(words.length());
    }

    /** The document's own words with the asides behind them. */
    Extract behind(String own) {
        Extract.requireReadable(own.length() + words.length());
        List<Removed> removed = new ArrayList<>();
        int place = own.codePointCount(0, own.length());
        int counted = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i + 1 == pieces.size();
            int from = pieces.get(i).from();
            // before the next piece's line break
            int to = last ? words.length() : pieces.get(i + 1).from() - 1;
            int start = place + words.codePointCount(counted, from);
            int end = start + words.codePointCount(from, to);
            removed.add(new Removed(new Span(start, end), pieces.get(i).reason()));
            place = end;
            counted = to;
        }
        return new Extract(own + words, own.length(), List.copyOf(removed));
    }
}
