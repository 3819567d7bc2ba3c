package org.countyreporting.indicators.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formula (计算公式) over data-element codes with {@code + - * / ( )} and numbers. Immutable and safe to share. Length, size
 * of numbers and nesting are bounded, and there is no power and no function, so its cost is linear in its length.
 */
public final class Formula {

    /** The most characters a formula may have. */
    public static final int LONGEST = 1000;

    public static final Formula ONE = parse("1");

    private final String text;
    private final Term root;
    private final Set<String> elements;

    Formula(String text, Term root) {
        this.text = text;
        this.root = root;
        Set<String> codes = new TreeSet<>();
        root.addElements(codes);
        this.elements = Collections.unmodifiableSet(codes);
    }

    /**
     * Reads a formula.
     *
     * @throws MalformedFormula saying what is wrong
     */
    public static Formula parse(String text) {
        return FormulaReader.read(text);
    }

    /** The codes it names, in order of the alphabet. */
    public Set<String> elements() {
        return elements;
    }

    public boolean isConstant() {
        return elements.isEmpty();
    }

    /** Whether Σ of the formula is the formula of the Σ, so that it may be evaluated once over totals. */
    public boolean isLinear() {
        return root.isLinear();
    }

    /** Whether it holds a rate of its own; the values of such a formula must never be added up. */
    public boolean dividesByElement() {
        return root.dividesByElement();
    }

    /** Whether it divides by a number that is zero, so that it never has a value. */
    public boolean dividesByZero() {
        return root.dividesByZero();
    }

    /** Where a code first stands in the text, from 1. */
    public int positionOf(String code) {
        Matcher place = Pattern.compile("\\b" + code + "\\b").matcher(text);
        return place.find() ? place.start() + 1 : 0;
    }

    /** Whether it only adds elements, each once or times a positive number: a sum that may have gaps. */
    public boolean isPlainSum() {
        return !isConstant() && plainSum(root);
    }

    private static boolean plainSum(Term term) {
        if (term instanceof Term.Operation operation) {
            return switch (operation.operator()) {
                case PLUS -> plainSum(operation.left()) && plainSum(operation.right());
                case TIMES ->
                    positive(operation.left()) && plainSum(operation.right())
                            || positive(operation.right()) && plainSum(operation.left());
                case DIVIDED_BY -> positive(operation.right()) && plainSum(operation.left());
                case MINUS -> false;
            };
        }
        return term instanceof Term.Element;
    }

    private static boolean positive(Term term) {
        return term instanceof Term.Constant constant && constant.value().signum() > 0;
    }

    /** The groups of elements that are added to or subtracted from one another: these must be of one unit. */
    public void eachSum(BiConsumer<String, String> pair) {
        sums(root, pair);
    }

    /** The elements whose unit the term has, when that is plain: a bare element or a sum of such. */
    private static List<String> sums(Term term, BiConsumer<String, String> pair) {
        if (term instanceof Term.Element element) {
            return List.of(element.code());
        }
        if (!(term instanceof Term.Operation operation)) {
            return List.of();
        }
        List<String> left = sums(operation.left(), pair);
        List<String> right = sums(operation.right(), pair);
        boolean added = operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS;
        if (!added) {
            return List.of();
        }
        if (!left.isEmpty() && !right.isEmpty()) {
            pair.accept(left.get(0), right.get(0));
        }
        List<String> both = new ArrayList<>(left);
        both.addAll(right);
        return both;
    }

    /** Its value, or nothing when a value it needs is missing or a divisor is zero. */
    public Optional<BigDecimal> evaluate(Function<String, Optional<BigDecimal>> values) {
        return root.evaluate(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && formula.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
