package org.countyreporting.plans.document.figure;

import java.util.List;

/** How much of the text around each number is its quote: its clause, up to the neighbours within it. */
final class Quotes {

    private static final int REACH = 40;

    private final String text;
    private final Passage passage;
    private final List<Quantity> quantities;

    Quotes(String text, List<Quantity> quantities) {
        this.text = text;
        this.passage = new Passage(text);
        this.quantities = quantities;
    }

    int from(int index) {
        Quantity quantity = quantities.get(index);
        int clause = Math.max(passage.clauseStart(quantity.start()), quantity.start() - REACH);
        return index > 0 && quantities.get(index - 1).end() > clause
                ? Math.min(quantity.start(), between(quantities.get(index - 1), quantity, true))
                : clause;
    }

    int to(int index) {
        Quantity quantity = quantities.get(index);
        int clause = Math.min(passage.clauseEnd(quantity.end()), quantity.end() + REACH);
        return index + 1 < quantities.size() && quantities.get(index + 1).start() < clause
                ? between(quantity, quantities.get(index + 1), false)
                : Math.max(quantity.end(), clause);
    }

    /** Two numbers of one clause part at the 、 or 和 between them, else behind the first. */
    private int between(Quantity first, Quantity second, boolean after) {
        for (int i = second.start() - 1; i >= first.end(); i--) {
            if ("、和与及".indexOf(text.charAt(i)) >= 0) {
                return after ? i + 1 : i;
            }
        }
        return first.end();
    }
}
