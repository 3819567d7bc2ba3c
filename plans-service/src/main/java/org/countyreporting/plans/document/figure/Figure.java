package org.countyreporting.plans.document.figure;

import java.math.BigDecimal;

/**
 * A fact and where the clean text says it.
 *
 * @param quantity null for a promise in words
 * @param from start of the quote in the clean text
 * @param number where the number, or the words that stand for one, begin
 */
public record Figure(Fact fact, Quantity quantity, int from, int number, int to) {

    public boolean isCount() {
        return quantity != null && quantity.isCount();
    }

    public boolean isRatio() {
        return quantity != null && quantity.isRatio();
    }

    /** The value without 万 and 亿. */
    public BigDecimal exact() {
        return quantity.exact();
    }

    /** The unit without 万 and 亿. */
    public String measure() {
        return quantity.measure();
    }

    /** The same, knowing what it is a rate of. */
    public Figure ofRatio(BigDecimal numerator, BigDecimal denominator) {
        return new Figure(fact.ofRatio(numerator, denominator), quantity, from, number, to);
    }
}
