package org.countyreporting.plans.document.figure;

import java.util.List;

/** What a document says in numbers. */
public record Figures(List<Figure> all, Scan scan) {

    public List<Fact> facts() {
        return all.stream().map(Figure::fact).toList();
    }
}
