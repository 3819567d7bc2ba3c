package org.countyreporting.plans.document.figure;

import java.util.List;

/**
 * What a document says in numbers.
 *
 * @param readTo how far into the clean text it was read; short of the end in a text of more figures than are kept
 */
public record Figures(List<Figure> all, Scan scan, int readTo) {

    /** Ten times what the longest yearbook of a county says; beyond it no person reads what was found. */
    public static final int MOST = 20_000;

    public List<Fact> facts() {
        return all.stream().map(Figure::fact).toList();
    }
}
