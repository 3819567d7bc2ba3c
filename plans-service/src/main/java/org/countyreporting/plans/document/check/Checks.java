package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.figure.Lexicon;
import org.countyreporting.plans.document.figure.Unit;
import org.countyreporting.plans.document.outline.ReadDocument;

/** Does every calculation of a document again. */
public final class Checks {

    private static final Lexicon PER_THOUSAND = Lexicon.of(Checks.class, "ratios.txt", "per-thousand");
    private static final Lexicon PROGRESS = Lexicon.of(Checks.class, "ratios.txt", "progress");
    private static final Lexicon IMPLIED = Lexicon.of(Checks.class, "ratios.txt", "implied");

    private final String text;
    private final Ratios ratios;
    private final Growths growths;
    private final Sums sums;
    private final List<Check> checks = new ArrayList<>();
    private final Set<Figure> parts = Collections.newSetFromMap(new IdentityHashMap<>());

    private Checks(ReadDocument document) {
        this.text = document.reading().clean();
        this.ratios = new Ratios(text);
        this.growths = new Growths(text);
        this.sums = new Sums(text);
    }

    /** As many as the figures kept have to be held against each other: at most two for each. */
    public static List<Check> of(ReadDocument document, Figures figures) {
        Checks checks = new Checks(document);
        Offers offers = new Offers(checks.text);
        List<Group> groups = Group.of(document, figures);
        for (Group group : groups) {
            for (int i = 0; i < group.figures().size(); i++) {
                checks.check(group, i);
            }
            checks.checks.addAll(offers.sums(group, checks.parts));
        }
        checks.checks.addAll(offers.differences(
                groups.stream().flatMap(group -> group.figures().stream()).toList()));
        return checks.checks.stream()
                .sorted(Comparator.comparingInt(Check::start))
                .toList();
    }

    private void check(Group group, int index) {
        Figure figure = group.figures().get(index);
        if (Growths.isGrowth(figure)) {
            growths.of(group, index).ifPresent(this::growth);
        } else if (figure.quantity().sort() == Unit.Sort.POINTS) {
            Points.of(group, index).ifPresent(this::points);
        } else if (figure.isRatio() && figure.quantity().comparator() == null) {
            Optional<Ratio> ratio = ratios.of(group, index);
            ratio.ifPresentOrElse(this::ratio, () -> implied(group, index));
        } else if (PER_THOUSAND.isWithin(text, figure.from(), figure.number())) {
            ratios.of(group, index).filter(Ratio::agrees).ifPresent(this::ratio);
        } else if (!parts.contains(figure)) {
            sums.of(group, index).ifPresent(this::sum);
        }
    }

    private void ratio(Ratio ratio) {
        checks.add(new Statement(ratio.rate())
                .input("numerator", ratio.above())
                .input("denominator", ratio.below())
                .judged(
                        ratio.above() + "/" + ratio.below() + "*" + Ratio.factor(ratio.rate()),
                        ratio.exact(),
                        note(ratio.verdict())));
    }

    private void implied(Group group, int index) {
        Figure rate = group.figures().get(index);
        RateClause clause = new RateClause(text, rate);
        if (clause.isShared()) {
            return;
        }
        boolean task = clause.says(IMPLIED);
        boolean money = clause.isPartitive() || clause.says(PROGRESS);
        List<Figure> nearestFirst = new ArrayList<>();
        for (int i = index - 1; i >= 0 && !group.figures().get(i).isRatio(); i--) {
            Figure part = group.figures().get(i);
            if (task && (money || part.quantity().sort().isCounted()) || clause.isNamedAfter(part)) {
                nearestFirst.add(part);
            }
        }
        Implied.of(rate, nearestFirst.stream()).ifPresent(this::implied);
    }

    private void implied(Implied implied) {
        String range = implied.low().compareTo(implied.high()) == 0 ? "" : implied.low() + "–" + implied.high();
        checks.add(new Statement(implied.rate())
                .input("numerator", implied.part())
                .input("denominator", implied.printed())
                .judged(
                        Ratios.printed(implied.part()) + "/" + implied.printed() + "*" + Ratio.factor(implied.rate()),
                        implied.exact(),
                        new Text(
                                "分母未印出，由此推算" + (range.isEmpty() ? "" : "（" + range + " 之间）") + "，请确认",
                                "the denominator is not printed but inferred"
                                        + (range.isEmpty() ? "" : ", between " + range) + "; please confirm")));
    }

    private void growth(Growths.Growth growth) {
        checks.add(new Statement(growth.rate())
                .input("earlier", growth.earlier().toPlainString())
                .input("later", growth.later().toPlainString())
                .judged(
                        growth.formula(),
                        growth.exact(),
                        note(Rounding.verdict(
                                growth.exact(), growth.rate().quantity().value()))));
    }

    private void points(Points points) {
        checks.add(new Statement(points.points())
                .input("earlier", points.far())
                .input("later", points.near())
                .judged(points.formula(), points.exact(), note(points.verdict())));
    }

    private void sum(Sums.Sum sum) {
        parts.addAll(sum.parts());
        String formula =
                String.join("+", sum.parts().stream().map(Ratios::printed).toList());
        checks.add(new Statement(sum.total())
                .inputs("part", sum.parts())
                .judged(formula, sum.exact(), note(sum.verdict())));
    }

    private static Text note(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> new Text("与文中数字相符", "agrees with the printed figures");
            case TRUNCATED -> new Text("末位未四舍五入，系直接舍去", "cut off at the last digit instead of rounded");
            case WRONG -> new Text("与文中数字不符，请核实", "does not follow from the printed figures; please look at them");
        };
    }
}
