package org.countyreporting.indicators.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * What a value is held against: its own earlier values, by their median and their median absolute deviation (中位数绝对偏差),
 * which one wrong value among them does not move. A value is far when it lies {@value #FAR} times the usual spread away.
 * The spread is never taken for less than a share of the median, and for counts never for less than the square root of
 * it, nor for less than one: what is counted in small numbers varies by itself.
 */
record History(List<BigDecimal> earlier) {

    /** So many periods back. */
    static final int PERIODS = 12;
    /** With fewer there is no history. */
    static final int FEWEST = 6;

    private static final int FAR = 5;
    /** Makes the deviation of normally spread values their standard deviation. */
    private static final BigDecimal NORMAL = new BigDecimal("1.4826");

    private static final BigDecimal SHARE_OF_COUNTS = new BigDecimal("0.1");
    private static final BigDecimal SHARE_OF_RATES = new BigDecimal("0.02");
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** The median that a count is far from. */
    Optional<BigDecimal> farFromCount(BigDecimal value) {
        return earlier.size() < FEWEST
                ? Optional.empty()
                : far(
                        value,
                        share(SHARE_OF_COUNTS)
                                .max(median().abs().max(BigDecimal.ONE).sqrt(PRECISION)));
    }

    /** The median that a rate is far from. */
    Optional<BigDecimal> farFromRate(BigDecimal value) {
        return earlier.size() < FEWEST ? Optional.empty() : far(value, share(SHARE_OF_RATES));
    }

    private Optional<BigDecimal> far(BigDecimal value, BigDecimal leastSpread) {
        BigDecimal median = median();
        BigDecimal deviation =
                median(earlier.stream().map(each -> each.subtract(median).abs()).toList());
        BigDecimal spread = deviation.multiply(NORMAL).max(leastSpread);
        return value.subtract(median).abs().compareTo(spread.multiply(BigDecimal.valueOf(FAR))) > 0
                ? Optional.of(median)
                : Optional.empty();
    }

    private BigDecimal share(BigDecimal share) {
        return median().abs().multiply(share);
    }

    private BigDecimal median() {
        return median(earlier);
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2), PRECISION);
    }
}
