package org.countyreporting.plans.document.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.figure.Fact;
import org.countyreporting.plans.document.figure.FactKind;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.ReadDocument;

/** Figures that do not go together. */
final class FigureFindings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String OF_WHICH = "其中";

    private FigureFindings() {}

    static List<Finding> of(ReadDocument document, Figures figures, List<Check> checks) {
        List<Finding> findings = new ArrayList<>();
        checks.stream()
                .filter(check -> check.verdict() == Verdict.WRONG || check.verdict() == Verdict.TRUNCATED)
                .forEach(check -> findings.add(contradiction(check)));
        figures.facts().stream()
                .filter(FigureFindings::exceedsWhole)
                .forEach(fact -> findings.add(finding(
                        FindingCode.OVER_100,
                        fact,
                        new Text("超过100%，请确认分母和口径", "more than 100 %: please confirm the denominator"))));
        String text = document.reading().clean();
        Group.of(document, figures).forEach(group -> parts(group, text, findings));
        mixedDates(figures, findings);
        return findings;
    }

    private static Finding contradiction(Check check) {
        return new Finding(
                FindingCode.CONTRADICTION,
                check.quote(),
                check.start(),
                check.end(),
                new Text(
                        "文中为 %s，按 %s 计算得 %s".formatted(check.printed(), check.formula(), check.exact()),
                        "%s is printed, %s gives %s".formatted(check.printed(), check.formula(), check.exact())));
    }

    /** A rate that is no growth. */
    private static boolean exceedsWhole(Fact fact) {
        return "%".equals(fact.unit())
                && fact.value() != null
                && fact.value().compareTo(HUNDRED) > 0
                && (fact.comparator() == null || !fact.comparator().isChange());
    }

    private static void parts(Group group, String text, List<Finding> findings) {
        List<Figure> figures = group.figures();
        for (int i = 1; i < figures.size(); i++) {
            Figure whole = figures.get(i - 1);
            Figure part = figures.get(i);
            boolean which =
                    text.substring(whole.quantity().end(), part.number()).contains(OF_WHICH);
            if (which
                    && whole.isCount()
                    && part.isCount()
                    && whole.measure().equals(part.measure())
                    && part.exact().compareTo(whole.exact()) > 0) {
                String parts = Ratios.printed(part);
                String all = Ratios.printed(whole);
                findings.add(finding(
                        FindingCode.PART_GREATER_THAN_WHOLE,
                        part.fact(),
                        new Text(
                                "“其中”的 %s 大于前面的 %s，是否口径不同？".formatted(parts, all),
                                "%s is said to be part of %s: are they counted differently?".formatted(parts, all))));
            }
        }
    }

    /** Two as-of days under one label: their figures should not be held against each other. */
    private static void mixedDates(Figures figures, List<Finding> findings) {
        Map<List<String>, LocalDate> days = new HashMap<>();
        for (Fact fact : figures.facts()) {
            if (fact.asOf() == null || fact.kind() == FactKind.TARGET) {
                continue;
            }
            List<String> piece = fact.path().subList(0, Math.min(2, fact.path().size()));
            LocalDate first = days.putIfAbsent(piece, fact.asOf());
            if (first != null && !first.equals(fact.asOf())) {
                days.put(piece, fact.asOf());
                findings.add(finding(
                        FindingCode.MIXED_AS_OF,
                        fact,
                        new Text(
                                "截止日期 %s 与前面的 %s 不一致".formatted(fact.asOf(), first),
                                "as of %s, while figures before it are as of %s".formatted(fact.asOf(), first))));
            }
        }
    }

    static Finding finding(FindingCode code, Fact fact, Text message) {
        return new Finding(code, fact.quote(), fact.start(), fact.end(), message);
    }
}
