package org.countyreporting.indicators.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import org.countyreporting.indicators.window.Amount;
import org.countyreporting.indicators.window.Window;
import org.countyreporting.vocabulary.DivisionCode;

/**
 * A total stated above the collection level is compared, never added.
 *
 * @param sum null when nothing was reported below
 */
public record StatedTotal(BigDecimal stated, BigDecimal sum) {

    /** What was stated, where it is not the sum. */
    public static Optional<StatedTotal> compare(Rollup rollup, Total total, DivisionCode division, Window window) {
        if (Leaves.place(division, rollup.element().collectionLevel()) != Leaves.Place.ABOVE
                || !rollup.element().isSummed()) {
            return Optional.empty();
        }
        BigDecimal sum = total == null || !total.isPresent() ? null : total.value();
        return rollup.over(window)
                .stated(division)
                .filter(Amount::isPresent)
                .map(Amount::value)
                .filter(stated -> sum == null || stated.compareTo(sum) != 0)
                .map(stated -> new StatedTotal(stated, sum));
    }
}
