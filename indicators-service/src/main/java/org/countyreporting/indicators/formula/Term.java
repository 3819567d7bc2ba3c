package org.countyreporting.indicators.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A node of a formula. Values that are not there make every term above them empty. */
sealed interface Term {

    /** Quotients keep 34 digits; sums and products are exact up to that. */
    MathContext PRECISION = MathContext.DECIMAL128;

    Optional<BigDecimal> evaluate(Function<String, Optional<BigDecimal>> values);

    void addElements(Set<String> codes);

    /** Whether it is a number times elements, added up: then Σ of the term is the term of the Σ. */
    boolean isLinear();

    boolean dividesByElement();

    /** Whether a number it divides by is zero. */
    default boolean dividesByZero() {
        return false;
    }

    record Constant(BigDecimal value) implements Term {
        @Override
        public Optional<BigDecimal> evaluate(Function<String, Optional<BigDecimal>> values) {
            return Optional.of(value);
        }

        @Override
        public void addElements(Set<String> codes) {}

        @Override
        public boolean isLinear() {
            return true;
        }

        @Override
        public boolean dividesByElement() {
            return false;
        }
    }

    record Element(String code) implements Term {
        @Override
        public Optional<BigDecimal> evaluate(Function<String, Optional<BigDecimal>> values) {
            return values.apply(code);
        }

        @Override
        public void addElements(Set<String> codes) {
            codes.add(code);
        }

        @Override
        public boolean isLinear() {
            return true;
        }

        @Override
        public boolean dividesByElement() {
            return false;
        }
    }

    record Operation(Operator operator, Term left, Term right) implements Term {
        @Override
        public Optional<BigDecimal> evaluate(Function<String, Optional<BigDecimal>> values) {
            return left.evaluate(values)
                    .flatMap(a -> right.evaluate(values).flatMap(b -> operator.apply(a, b, PRECISION)));
        }

        @Override
        public void addElements(Set<String> codes) {
            left.addElements(codes);
            right.addElements(codes);
        }

        @Override
        public boolean isLinear() {
            return left.isLinear()
                    && right.isLinear()
                    && switch (operator) {
                        case PLUS, MINUS -> true;
                        case TIMES -> isConstant(left) || isConstant(right);
                        case DIVIDED_BY -> isConstant(right);
                    };
        }

        @Override
        public boolean dividesByElement() {
            return operator == Operator.DIVIDED_BY && !isConstant(right)
                    || left.dividesByElement()
                    || right.dividesByElement();
        }

        @Override
        public boolean dividesByZero() {
            boolean here = operator == Operator.DIVIDED_BY
                    && isConstant(right)
                    && right.evaluate(code -> Optional.empty())
                            .filter(divisor -> divisor.signum() != 0)
                            .isEmpty();
            return here || left.dividesByZero() || right.dividesByZero();
        }
    }

    static boolean isConstant(Term term) {
        Set<String> codes = new java.util.HashSet<>();
        term.addElements(codes);
        return codes.isEmpty();
    }
}
