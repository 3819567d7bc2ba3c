package org.countyreporting.progress.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.progress.plan.AskedFigure;
import org.countyreporting.progress.plan.Scope;
import org.countyreporting.progress.unit.UnitKind;
import org.countyreporting.vocabulary.Period;

/** What the figures of an entry must be, by what its obligation asks. Names every fault at its place in the body. */
final class FigureRules {

    private static final int PLAUSIBLE_YEARS = 1;

    private final List<AskedFigure> asked;
    private final UnitKind kind;

    FigureRules(List<AskedFigure> asked, UnitKind kind) {
        this.asked = asked;
        this.kind = kind;
    }

    private record Key(String dataElement, Scope scope) {}

    /** Checks the figures of a draft and gives each the scope that the plan states. */
    List<FigureValue> check(List<FigureValue> figures, Violations violations) {
        Set<Key> seen = new HashSet<>();
        List<FigureValue> checked = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            FigureValue figure = figures.get(i);
            String pointer = "/figures/" + i;
            AskedFigure match = match(figure, pointer, violations);
            if (match != null) {
                if (!seen.add(new Key(match.dataElement(), scopeOf(match)))) {
                    violations.add(
                            pointer + "/dataElement",
                            "“" + figure.dataElement() + "”同一口径重复填报",
                            "\"" + figure.dataElement() + "\" is given twice with the same scope");
                }
                checked.add(figure.withScope(match.scope()));
            }
        }
        return checked;
    }

    /** Demands what a submission must have. */
    void demandRequired(List<FigureValue> figures, Violations violations) {
        Set<Key> given = figures.stream()
                .map(figure ->
                        new Key(figure.dataElement(), figure.scope() == null ? kind.usualScope() : figure.scope()))
                .collect(Collectors.toSet());
        asked.stream()
                .filter(figure -> figure.required() && !given.contains(new Key(figure.dataElement(), scopeOf(figure))))
                .forEach(figure -> violations.add(
                        "/figures",
                        "缺少必填指标“%s”（%s）".formatted(figure.dataElement(), zh(scopeOf(figure))),
                        "the required figure \"%s\" (%s) is missing".formatted(figure.dataElement(), scopeOf(figure))));
    }

    private AskedFigure match(FigureValue figure, String pointer, Violations violations) {
        List<AskedFigure> ofElement = asked.stream()
                .filter(candidate -> candidate.dataElement().equals(figure.dataElement()))
                .toList();
        List<AskedFigure> matching = ofElement.stream()
                .filter(candidate -> figure.scope() == null || scopeOf(candidate) == figure.scope())
                .toList();
        if (ofElement.isEmpty()) {
            violations.add(
                    pointer + "/dataElement",
                    "本任务未要求本单位填报“%s”，要求填报的是：%s".formatted(figure.dataElement(), names()),
                    "\"%s\" is not asked from this unit; asked are: %s".formatted(figure.dataElement(), names()));
        } else if (matching.isEmpty()) {
            violations.add(
                    pointer + "/scope",
                    "“%s”应按“%s”口径填报".formatted(figure.dataElement(), zh(scopeOf(ofElement.get(0)))),
                    "\"%s\" is asked with scope %s".formatted(figure.dataElement(), scopeOf(ofElement.get(0))));
        } else if (matching.size() > 1) {
            violations.add(
                    pointer + "/scope",
                    "“" + figure.dataElement() + "”按两种口径填报，请注明 whole 或 own",
                    "\"" + figure.dataElement() + "\" is asked with both scopes: say whole or own");
        } else {
            return matching.get(0);
        }
        return null;
    }

    /** The days that values are of lie in the period, or somewhat before. */
    static void checkDays(List<FigureValue> figures, Period period, Violations violations) {
        LocalDate earliest = period.first().minusYears(PLAUSIBLE_YEARS);
        Coherent.each("/figures", figures, (at, figure) -> {
            LocalDate asOf = figure.asOf();
            if (asOf != null && (asOf.isAfter(period.last()) || asOf.isBefore(earliest))) {
                violations.add(
                        at + "/asOf",
                        "截至日期应在 %s 至 %s 之间".formatted(earliest, period.last()),
                        "should lie between %s and %s".formatted(earliest, period.last()));
            }
        });
    }

    private Scope scopeOf(AskedFigure figure) {
        return figure.scope() == null ? kind.usualScope() : figure.scope();
    }

    private String names() {
        return asked.isEmpty()
                ? "—"
                : asked.stream().map(AskedFigure::dataElement).distinct().collect(Collectors.joining(", "));
    }

    private static String zh(Scope scope) {
        return scope == Scope.WHOLE ? "全辖区" : "本单位";
    }
}
