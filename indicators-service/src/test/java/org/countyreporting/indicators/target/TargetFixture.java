package org.countyreporting.indicators.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countyreporting.vocabulary.Period;

/** Targets and actuals in the words of the worked examples. */
final class TargetFixture {

    private final Comparator comparator;
    private final BigDecimal value;
    private final BigDecimal high;
    private final List<Milestone> milestones = new ArrayList<>();
    private Upper upper = Upper.AMBITION;
    private Change change = Change.POINTS;
    private LocalDate start;
    private LocalDate deadline;
    private LocalDate effectiveFrom;
    private LocalDate doneOn;
    private ElapsedBasis basis = ElapsedBasis.DAYS;
    private BigDecimal tolerance = BigDecimal.ZERO;

    private TargetFixture(String[] words) {
        comparator = Comparator.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        value = words.length > 1 ? new BigDecimal(words[1]) : null;
        high = words.length > 2 ? new BigDecimal(words[2]) : null;
    }

    /** Such as {@code at-least 100} and {@code between 2 3}. */
    static TargetFixture target(String words) {
        return new TargetFixture(words.split(" "));
    }

    static Actual accruing(String value, String asOf) {
        return Actual.of(number(value), LocalDate.parse(asOf), true, false);
    }

    static Actual rate(String value, String asOf) {
        return Actual.of(number(value), LocalDate.parse(asOf), false, true);
    }

    static Actual count(String value, String asOf) {
        return Actual.of(number(value), LocalDate.parse(asOf), false, false);
    }

    private static BigDecimal number(String value) {
        return value == null ? null : new BigDecimal(value);
    }

    TargetFixture year(int year) {
        return start(year + "-01-01").deadline(year + "-12-31");
    }

    TargetFixture start(String day) {
        start = LocalDate.parse(day);
        return this;
    }

    TargetFixture deadline(String day) {
        deadline = LocalDate.parse(day);
        return this;
    }

    TargetFixture effectiveFrom(String day) {
        effectiveFrom = LocalDate.parse(day);
        return this;
    }

    TargetFixture doneOn(String day) {
        doneOn = LocalDate.parse(day);
        return this;
    }

    TargetFixture milestone(String period, String position) {
        milestones.add(new Milestone(Period.parse(period), new BigDecimal(position)));
        return this;
    }

    TargetFixture limit() {
        upper = Upper.LIMIT;
        return this;
    }

    TargetFixture percent() {
        change = Change.PERCENT;
        return this;
    }

    TargetFixture byMonths() {
        basis = ElapsedBasis.MONTHS;
        return this;
    }

    TargetFixture tolerance(String points) {
        tolerance = new BigDecimal(points);
        return this;
    }

    Target build() {
        return new Target(
                "T",
                null,
                "indicator",
                null,
                comparator,
                value,
                high,
                upper,
                change,
                null,
                null,
                start,
                deadline,
                milestones,
                basis,
                tolerance,
                Applies.TOTAL,
                new Happening("通过验收", doneOn),
                effectiveFrom,
                null);
    }
}
