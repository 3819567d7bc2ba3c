package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Lexicon;

/** Results a document leaves to its reader: 省级3个,市级20个 are 23; 累计500人 less 本月80人 were 420 the month before. */
final class Offers {

    private static final Lexicon LEVELS = Lexicon.of(Offers.class, "offers.txt", "level");
    private static final Lexicon TOTAL = Lexicon.of(Offers.class, "offers.txt", "to-date");

    private final String text;

    Offers(String text) {
        this.text = text;
    }

    /** Sums over levels of government that are not added up elsewhere, which are printed one beside the other without their total. */
    List<Check> sums(Group group, Set<Figure> added) {
        List<Check> offers = new ArrayList<>();
        List<Figure> run = new ArrayList<>();
        for (Figure figure : group.figures()) {
            boolean level = figure.isCount()
                    && !added.contains(figure)
                    && LEVELS.isWithin(text, figure.from(), figure.number());
            if (!level || !run.isEmpty() && !run.get(0).measure().equals(figure.measure())) {
                addSum(run, offers);
                run = new ArrayList<>();
            }
            if (level) {
                run.add(figure);
            }
        }
        addSum(run, offers);
        return offers;
    }

    private static void addSum(List<Figure> parts, List<Check> offers) {
        if (parts.size() < 2) {
            return;
        }
        BigDecimal sum = parts.stream().map(Figure::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        Figure last = parts.get(parts.size() - 1);
        offers.add(new Statement(last)
                .inputs("part", parts)
                .offered(
                        String.join("+", parts.stream().map(Ratios::printed).toList()),
                        sum,
                        new Text("文中未给出合计，各级相加得此数", "no total is printed; the levels add up to this")));
    }

    /** What a value to date had been before the month that is printed next to it. */
    List<Check> differences(List<Figure> figures) {
        List<Check> offers = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            Figure month = figures.get(i - 1);
            Figure total = figures.get(i);
            boolean pair = month.isCount()
                    && total.isCount()
                    && month.measure().equals(total.measure())
                    && !month.fact().cumulative()
                    && month.fact().period() != null
                    && month.fact().period().frequency().months() == 1
                    && TOTAL.isWithin(text, total.from(), total.number())
                    && total.exact().compareTo(month.exact()) > 0;
            if (pair) {
                offers.add(new Statement(total)
                        .input("cumulative", total)
                        .input("month", month)
                        .offered(
                                Ratios.printed(total) + "-" + Ratios.printed(month),
                                total.exact().subtract(month.exact()),
                                new Text(
                                        "上期累计数应为此数，请与上期报告核对",
                                        "the value to date of the period before; compare it with that report")));
            }
        }
        return offers;
    }
}
