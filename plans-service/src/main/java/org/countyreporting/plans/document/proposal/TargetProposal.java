package org.countyreporting.plans.document.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.plans.document.DeadlineView;
import org.countyreporting.plans.document.FactView;
import org.countyreporting.plans.target.Change;
import org.countyreporting.plans.target.Comparator;
import org.countyreporting.plans.target.Source;
import org.countyreporting.plans.target.Target;
import org.countyreporting.plans.target.TargetEvent;
import org.countyreporting.plans.target.TargetRules;

/** A promise of a document as the target it could become; what it is measured by only the planner can say. */
final class TargetProposal {

    private static final int NAME = 200;
    private static final int EVENT = 500;
    private static final int UNIT = 30;
    private static final int WHOLE_DIGITS = 16;
    private static final int DECIMALS = 10;

    private TargetProposal() {}

    /** Nothing where the number or the day is none that a target can have. */
    static Optional<Target> of(FactView fact, Source source, int year) {
        Comparator comparator = comparator(fact);
        if (comparator.hasNumber() && !(fits(fact.value()) && fits(fact.valueHigh()))) {
            return Optional.empty();
        }
        LocalDate deadline = fact.deadline() == null ? null : fact.deadline().date();
        Target target = new Target(
                null,
                cut(fact.subject(), NAME),
                null,
                null,
                comparator,
                comparator.hasNumber() ? fact.value() : null,
                comparator.hasRange() ? fact.valueHigh() : null,
                null,
                comparator.isChange() ? change(fact.unit()) : null,
                comparator.hasNumber() ? cut(fact.unit(), UNIT) : null,
                null,
                null,
                deadline,
                List.of(),
                null,
                null,
                null,
                comparator == Comparator.EVENT ? new TargetEvent(cut(fact.quote(), EVENT), null) : null,
                null,
                note(fact.deadline()),
                null,
                null,
                source,
                true,
                List.of());
        Violations violations = new Violations();
        new TargetRules(year, violations).check("", target);
        return violations.isEmpty() ? Optional.of(target) : Optional.empty();
    }

    /** Where none is printed a number is a promise of so many at least; a promise without number is an event. */
    private static Comparator comparator(FactView fact) {
        if (fact.value() == null) {
            return Comparator.EVENT;
        }
        if (fact.comparator() != null && fact.comparator().hasNumber()) {
            return fact.comparator();
        }
        return fact.valueHigh() == null ? Comparator.AT_LEAST : Comparator.BETWEEN;
    }

    private static Change change(String unit) {
        if (unit == null) {
            return Change.AMOUNT;
        }
        return unit.endsWith("点") ? Change.POINTS : unit.endsWith("%") ? Change.PERCENT : Change.AMOUNT;
    }

    private static String note(DeadlineView deadline) {
        if (deadline == null || deadline.date() != null) {
            return null;
        }
        return "期限原文：" + deadline.wording() + "，年份待确认";
    }

    private static boolean fits(BigDecimal number) {
        return number == null || number.precision() - number.scale() <= WHOLE_DIGITS - 1 && number.scale() <= DECIMALS;
    }

    private static String cut(String words, int length) {
        return words == null || words.length() <= length ? words : words.substring(0, length);
    }
}
