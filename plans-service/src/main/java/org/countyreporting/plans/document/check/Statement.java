package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.figure.Figure;

/** A check in the making: where it is stated and what goes in. */
final class Statement {

    private static final int OFFERED_DECIMALS = 6;

    private final Figure at;
    private final List<Check.Input> inputs = new ArrayList<>();

    Statement(Figure at) {
        this.at = at;
    }

    Statement input(String role, Figure figure) {
        return input(role, Ratios.printed(figure));
    }

    Statement input(String role, String value) {
        inputs.add(new Check.Input(role, value));
        return this;
    }

    Statement inputs(String role, List<Figure> figures) {
        figures.forEach(figure -> input(role, figure));
        return this;
    }

    /** Held against what is printed. */
    Check judged(String formula, BigDecimal exact, Text note) {
        BigDecimal printed = at.quantity().value();
        Verdict verdict = Rounding.verdict(exact, printed);
        String sign = at.quantity().unit().equals("%") || at.quantity().unit().equals("‰")
                ? at.quantity().unit()
                : "";
        return new Check(
                at.fact().quote(),
                at.fact().start(),
                at.fact().end(),
                formula,
                List.copyOf(inputs),
                Rounding.shown(exact, printed),
                printed.toPlainString() + sign,
                verdict == Verdict.AGREES,
                verdict,
                note);
    }

    /** Offered, as nothing is printed. */
    Check offered(String formula, BigDecimal exact, Text note) {
        return new Check(
                at.fact().quote(),
                at.fact().start(),
                at.fact().end(),
                formula,
                List.copyOf(inputs),
                Rounding.shown(exact, BigDecimal.ZERO.setScale(OFFERED_DECIMALS)),
                null,
                null,
                null,
                note);
    }
}
