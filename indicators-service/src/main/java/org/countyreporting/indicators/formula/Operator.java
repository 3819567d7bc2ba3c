package org.countyreporting.indicators.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

enum Operator {
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY;

    /** Empty for a division by zero: a result without a value, not an error. */
    Optional<BigDecimal> apply(BigDecimal a, BigDecimal b, MathContext precision) {
        return switch (this) {
            case PLUS -> Optional.of(a.add(b));
            case MINUS -> Optional.of(a.subtract(b));
            case TIMES -> Optional.of(a.multiply(b));
            case DIVIDED_BY -> b.signum() == 0 ? Optional.empty() : Optional.of(a.divide(b, precision));
        };
    }

    static Operator of(String symbol) {
        return switch (symbol) {
            case "+" -> PLUS;
            case "-" -> MINUS;
            case "*" -> TIMES;
            case "/" -> DIVIDED_BY;
            default -> throw new IllegalArgumentException("\"" + symbol + "\" is no operator of a formula");
        };
    }
}
