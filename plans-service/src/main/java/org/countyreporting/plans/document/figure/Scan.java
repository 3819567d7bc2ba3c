package org.countyreporting.plans.document.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * What one pass over the text found.
 *
 * @param masked what was made illegible: **%, XX家, 张**
 * @param readTo how far it went: to the end of the text, or to where it had found as much as it holds
 */
public record Scan(List<Quantity> quantities, List<DateMention> dates, List<Masked> masked, int readTo) {

    /** A stretch of the clean text in which a number was hidden. */
    public record Masked(int from, int to) {}

    Scan() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
    }

    Scan upTo(int position) {
        return new Scan(quantities, dates, masked, position);
    }
}
