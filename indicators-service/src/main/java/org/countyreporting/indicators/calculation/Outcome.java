package org.countyreporting.indicators.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.indicators.window.Figure;
import org.countyreporting.indicators.window.Window;

/**
 * What a subject comes to for a division over a window.
 *
 * @param value null when it cannot be told; the findings say why
 * @param provisional whether anything in it waits for review
 * @param reported whether anything was reported at all
 * @param figures what it was made of; not kept with an outcome that is
 */
public record Outcome(
        Window window,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        LocalDate asOf,
        Coverage coverage,
        boolean partial,
        boolean provisional,
        boolean reported,
        List<Figure> figures,
        List<Finding> findings) {

    /** No value, and the one reason. */
    static Outcome none(Window window, Finding why) {
        return new Outcome(
                window, null, null, null, null, new Coverage(0, 0, 0), false, false, false, List.of(), List.of(why));
    }

    /** Without the figures, which nobody asks a kept outcome for. */
    Outcome kept() {
        return new Outcome(
                window,
                value,
                numerator,
                denominator,
                asOf,
                coverage,
                partial,
                provisional,
                reported,
                List.of(),
                findings);
    }
}
