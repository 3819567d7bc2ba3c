package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.label.LabelStyle;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.plans.document.text.Span;

/** Labels that skip a number, count one twice, or lack their beginning. They stay as printed. */
final class NumberingFindings {

    private final ReadDocument document;
    private final Map<LabelStyle, Integer> last = new EnumMap<>(LabelStyle.class);
    private final List<Finding> findings = new ArrayList<>();

    NumberingFindings(ReadDocument document) {
        this.document = document;
    }

    List<Finding> read() {
        siblings(document.outline().nodes(), true);
        return findings;
    }

    private void siblings(List<Node> nodes, boolean outermost) {
        Map<LabelStyle, Integer> before = new EnumMap<>(LabelStyle.class);
        for (Node node : nodes) {
            if (node.number() != null && node.style().isNumbered() && node.style() != LabelStyle.DECIMAL_CHAIN) {
                check(node, before.get(node.style()), outermost);
                before.put(node.style(), node.number());
                last.put(node.style(), node.number());
            }
            siblings(node.children(), false);
        }
    }

    /** The first of a row may begin at 1, go on from the row before, or, outermost, have somebody else's number. */
    private void check(Node node, Integer before, boolean outermost) {
        int number = node.number();
        boolean begins = before == null
                && (number <= 1 || outermost || last.containsKey(node.style()) && number == last.get(node.style()) + 1);
        boolean anew = before != null && number == 1;
        if (begins || anew || before != null && number == before + 1) {
            return;
        }
        int to = labelEnd(node);
        Span span = document.reading().span(node.from(), to);
        String missing = before == null ? "1" : String.valueOf(before + 1);
        findings.add(new Finding(
                FindingCode.NUMBERING_GAP,
                document.reading().quote(node.from(), to),
                span.start(),
                span.end(),
                before == null
                        ? new Text("编号不从1开始", "the numbering does not begin at 1")
                        : new Text(
                                "编号不连续，应为 " + missing, "the numbering is broken; " + missing + " was to be expected")));
    }

    private int labelEnd(Node node) {
        int end = node.headingFrom();
        while (end > node.from() + 1
                && Character.isWhitespace(document.reading().clean().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
