package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.figure.Fact;
import org.countyreporting.plans.document.figure.FactKind;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.figure.Lexicon;
import org.countyreporting.plans.document.figure.Unit;
import org.countyreporting.plans.document.label.Role;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.plans.target.Comparator;

/** What is promised without a number, without a year, or without a word on how far it is. */
final class TargetFindings {

    private static final Lexicon WITHOUT = Lexicon.of(TargetFindings.class, "targets.txt", "without-number");

    private final ReadDocument document;
    private final Figures figures;
    /** Whether a task, told by its place, reports figures of a sort. */
    private final Map<List<Object>, Boolean> reported = new HashMap<>();

    TargetFindings(ReadDocument document, Figures figures) {
        this.document = document;
        this.figures = figures;
    }

    List<Finding> read() {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : figures.all()) {
            Fact fact = figure.fact();
            if (fact.kind() != FactKind.TARGET) {
                continue;
            }
            if (fact.value() == null && lacksNumber(fact)) {
                findings.add(FigureFindings.finding(
                        FindingCode.TARGET_WITHOUT_NUMBER,
                        fact,
                        new Text("目标没有数值，请补充", "a target without a number: please add it")));
            }
            if (fact.deadline() != null && fact.deadline().readings().size() > 1) {
                findings.add(FigureFindings.finding(FindingCode.AMBIGUOUS_YEAR, fact, whichYear(fact)));
            }
            if (figure.quantity() != null && isNotReported(figure)) {
                findings.add(FigureFindings.finding(
                        FindingCode.TARGET_NOT_REPORTED,
                        fact,
                        new Text("进展中未报告该目标的完成情况", "its progress says nothing about this target")));
            }
        }
        return findings;
    }

    /** 提高知晓率, 完成指标任务: how far? 应检尽检 says it: all. */
    private static boolean lacksNumber(Fact fact) {
        boolean task = fact.comparator() == null
                && WITHOUT.isWithin(fact.subject(), 0, fact.subject().length());
        return task || fact.comparator() != null && fact.comparator() != Comparator.EVENT;
    }

    private static Text whichYear(Fact fact) {
        String days = String.join(
                " / ", fact.deadline().readings().stream().map(Object::toString).toList());
        return new Text(
                "“%s”的年份不能确定：%s，请确认".formatted(fact.deadline().wording(), days),
                "the year of \"%s\" is in doubt: %s; please confirm"
                        .formatted(fact.deadline().wording(), days));
    }

    /** A task's own target, when the progress under it has no figure of that sort. */
    private boolean isNotReported(Figure target) {
        Optional<Node> task = document.outline().at(target.number());
        if (task.isEmpty() || task.get().children().stream().noneMatch(child -> child.role() == Role.PROGRESS)) {
            return false;
        }
        Unit.Sort sort = target.quantity().sort();
        return !reported.computeIfAbsent(List.of(task.get().from(), sort), key -> isReported(task.get(), sort));
    }

    private boolean isReported(Node task, Unit.Sort sort) {
        return figures.all().stream()
                .filter(figure -> figure.number() >= task.textTo() && figure.number() < task.to())
                .anyMatch(
                        figure -> figure.quantity() != null && figure.quantity().sort() == sort);
    }
}
