package org.countyreporting.indicators.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * A unit as texts print it (计量单位): how many of a base unit it is. 万人 is ten thousand 人, ‰ a tenth of %. Persons,
 * visits and cases stay different things; only measure words that count the same kind of thing are held to be alike.
 */
record PrintedUnit(BigDecimal scale, String base) {

    private static final Map<String, BigDecimal> RATES = Map.of(
            "%", new BigDecimal("0.01"),
            "‰", new BigDecimal("0.001"),
            "1/万", new BigDecimal("0.0001"),
            "/万", new BigDecimal("0.0001"),
            "1/10万", new BigDecimal("0.00001"),
            "/10万", new BigDecimal("0.00001"));

    private static final Map<Character, BigDecimal> MULTIPLES = Map.of(
            '百', BigDecimal.valueOf(100),
            '千', BigDecimal.valueOf(1_000),
            '万', BigDecimal.valueOf(10_000),
            '亿', BigDecimal.valueOf(100_000_000));

    private static final Map<String, String> ALIKE = Map.of("处", "个", "家", "个", "所", "个", "项", "个", "名", "人");

    private static final String RATE = "rate";

    static PrintedUnit of(String text) {
        String plain = text.strip().replace('％', '%').replace('／', '/');
        if (RATES.containsKey(plain)) {
            return new PrintedUnit(RATES.get(plain), RATE);
        }
        BigDecimal scale = BigDecimal.ONE;
        int at = 0;
        while (at < plain.length() && MULTIPLES.containsKey(plain.charAt(at))) {
            scale = scale.multiply(MULTIPLES.get(plain.charAt(at++)));
        }
        String base = plain.substring(at);
        return new PrintedUnit(scale, ALIKE.getOrDefault(base, base));
    }

    /** A value of the other unit in this one; empty when they measure different things. */
    Optional<BigDecimal> from(PrintedUnit other, BigDecimal value) {
        boolean bare = base.isEmpty() && !other.base.equals(RATE);
        if (!bare && !base.equals(other.base)) {
            return Optional.empty();
        }
        return Optional.of(
                scale.compareTo(other.scale) == 0
                        ? value
                        : value.multiply(other.scale).divide(scale, MathContext.DECIMAL128));
    }
}
