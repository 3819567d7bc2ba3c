package org.countyreporting.plans.document.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * What one pass over the text found.
 *
 * @param masked what was made illegible: **%, XX家, 张**
 */
public record Scan(List<Quantity> quantities, List<DateMention> dates, List<Masked> masked) {

    /** A stretch of the clean text in which a number was hidden. */
    public record Masked(int from, int to) {}

    Scan() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
