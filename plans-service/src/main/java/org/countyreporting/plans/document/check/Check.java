package org.countyreporting.plans.document.check;

import java.util.List;
import org.countyreporting.conventions.problem.Text;

/**
 * A calculation a document states or implies, done again.
 *
 * @param quote where it is stated, as submitted
 * @param start in code points of the submitted text
 * @param formula such as {@code 376/200*100}
 * @param inputs the figures that went in
 * @param exact the result with enough digits to judge the printed one by
 * @param printed digits and point with an optional % or ‰; null when the document does not print the result
 * @param agrees null when nothing is printed
 */
public record Check(
        String quote,
        int start,
        int end,
        String formula,
        List<Input> inputs,
        String exact,
        String printed,
        Boolean agrees,
        Verdict verdict,
        Text note) {

    /** A figure that went into a calculation, and what it is there: numerator, denominator, part, total. */
    public record Input(String role, String value) {}
}
