package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.figure.Fact;
import org.countyreporting.plans.document.figure.FactKind;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.label.Role;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.plans.target.Comparator;

/** What is promised without a number, without a year, or without a word on how far it is. */
final class TargetFindings {

    private TargetFindings() {}

    static List<Finding> of(ReadDocument document, Figures figures) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : figures.all()) {
            Fact fact = figure.fact();
            if (fact.kind() != FactKind.TARGET) {
                continue;
            }
            if (fact.value() == null && fact.comparator() != Comparator.EVENT) {
                findings.add(FigureFindings.finding(
                        FindingCode.TARGET_WITHOUT_NUMBER,
                        fact,
                        new Text("目标没有数值，请补充", "a target without a number: please add it")));
            }
            if (fact.deadline() != null && fact.deadline().readings().size() > 1) {
                findings.add(FigureFindings.finding(FindingCode.AMBIGUOUS_YEAR, fact, whichYear(fact)));
            }
            if (figure.quantity() != null && isNotReported(document, figures, figure)) {
                findings.add(FigureFindings.finding(
                        FindingCode.TARGET_NOT_REPORTED,
                        fact,
                        new Text("进展中未报告该目标的完成情况", "its progress says nothing about this target")));
            }
        }
        return findings;
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
    private static boolean isNotReported(ReadDocument document, Figures figures, Figure target) {
        Optional<Node> task = document.outline().at(target.number());
        if (task.isEmpty() || task.get().children().stream().noneMatch(child -> child.role() == Role.PROGRESS)) {
            return false;
        }
        int from = task.get().textTo();
        int to = task.get().to();
        return figures.all().stream()
                .filter(other -> other.number() >= from && other.number() < to && other.quantity() != null)
                .noneMatch(other -> other.quantity().sort() == target.quantity().sort());
    }
}
