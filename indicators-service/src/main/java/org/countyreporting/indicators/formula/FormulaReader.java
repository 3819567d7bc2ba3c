package org.countyreporting.indicators.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a formula with EvalEx, held to the four operations. What EvalEx would also read (hexadecimal numbers, exponents,
 * strings, arrays) is refused before it sees the text, and so is what could cost much.
 */
final class FormulaReader {

    static final int DEEPEST = 32;

    /** Possessive, so that no text makes it try twice. A code before a bracket would be a function. */
    private static final Pattern TOKEN = Pattern.compile(
            "[a-z][a-z0-9_]{0,63}+(?!\\w|\\s*+\\()" + "|\\d{1,15}+(?:\\.\\d{1,12}+)?+(?![\\w.])|[-+*/()]|\\s++");

    private static final ExpressionConfiguration FOUR_OPERATIONS = ExpressionConfiguration.builder()
            .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                    Map.entry("+", new PrefixPlusOperator()),
                    Map.entry("-", new PrefixMinusOperator()),
                    Map.entry("+", new InfixPlusOperator()),
                    Map.entry("-", new InfixMinusOperator()),
                    Map.entry("*", new InfixMultiplicationOperator()),
                    Map.entry("/", new InfixDivisionOperator())))
            .functionDictionary(MapBasedFunctionDictionary.ofFunctions())
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();

    private FormulaReader() {}

    static Formula read(String text) {
        if (text == null || text.isBlank()) {
            throw new MalformedFormula("公式为空", "the formula is empty");
        }
        if (text.length() > Formula.LONGEST) {
            throw new MalformedFormula(
                    "公式过长：最多 " + Formula.LONGEST + " 个字符",
                    "the formula is longer than " + Formula.LONGEST + " characters");
        }
        if (depth(text) > DEEPEST) {
            throw new MalformedFormula(
                    "括号嵌套过深：最多 " + DEEPEST + " 层", "brackets are nested deeper than " + DEEPEST + " levels");
        }
        requireTokens(text);
        return new Formula(text, term(parsed(text)));
    }

    private static void requireTokens(String text) {
        Matcher token = TOKEN.matcher(text);
        for (int at = 0; at < text.length(); at = token.end()) {
            if (!token.region(at, text.length()).lookingAt()) {
                String found = Character.toString(text.codePointAt(at));
                throw new MalformedFormula(
                        "公式第 %d 个字符“%s”处有误：只能包含数据元代码、数字、+ - * / 和括号，没有函数和乘方".formatted(at + 1, found),
                        "the formula is wrong at character %d, \"%s\": it holds data-element codes, numbers, + - * / and brackets only, no functions and no powers"
                                .formatted(at + 1, found));
            }
        }
    }

    private static int depth(String text) {
        int open = 0;
        int deepest = 0;
        for (char c : text.toCharArray()) {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }

    private static ASTNode parsed(String text) {
        try {
            return new Expression(text, FOUR_OPERATIONS).getAbstractSyntaxTree();
        } catch (ParseException e) {
            throw new MalformedFormula(
                    "公式第 " + e.getStartPosition() + " 个字符处有误",
                    "the formula is wrong at character " + e.getStartPosition() + ": " + e.getMessage());
        }
    }

    private static Term term(ASTNode node) {
        String value = node.getToken().getValue();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> new Term.Constant(new BigDecimal(value));
            case VARIABLE_OR_CONSTANT -> new Term.Element(value);
            case PREFIX_OPERATOR -> signed(value, term(node.getParameters().get(0)));
            case INFIX_OPERATOR ->
                new Term.Operation(
                        Operator.of(value),
                        term(node.getParameters().get(0)),
                        term(node.getParameters().get(1)));
            default -> throw new MalformedFormula("公式中不允许 " + value, "a formula may not hold " + value);
        };
    }

    private static Term signed(String sign, Term term) {
        return sign.equals("-") ? new Term.Operation(Operator.MINUS, new Term.Constant(BigDecimal.ZERO), term) : term;
    }
}
