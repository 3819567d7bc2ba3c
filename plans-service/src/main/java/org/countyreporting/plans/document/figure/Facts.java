package org.countyreporting.plans.document.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Span;

/** Reads every quantitative statement of a document. */
public final class Facts {

    private final ReadDocument document;
    private final Reading reading;
    private final String text;
    private final Scan scan;
    private final Times times;
    private final Kinds kinds;
    private final Subjects subjects;
    private final Deadlines deadlines;
    private final List<Figure> figures = new ArrayList<>();

    private Facts(ReadDocument document) {
        this.document = document;
        this.reading = document.reading();
        this.text = reading.clean();
        Map<Integer, Integer> labels = new HashMap<>();
        collectLabels(document.outline().nodes(), labels);
        this.scan = Scanner.scan(text, at -> labels.getOrDefault(at, at));
        this.times = new Times(document, scan.dates());
        this.kinds = new Kinds(document);
        this.subjects = new Subjects(text);
        this.deadlines = new Deadlines(text, times);
    }

    /** The figures of a document in the order of its text. */
    public static Figures read(ReadDocument document) {
        Facts facts = new Facts(document);
        facts.readQuantities();
        facts.figures.addAll(new Promises(document, facts.scan, facts.times, facts.deadlines).read(facts.figures));
        facts.figures.sort(Comparator.comparingInt(Figure::number));
        return facts.kept();
    }

    private Figures kept() {
        boolean all = figures.size() <= Figures.MOST;
        int readTo = all ? scan.readTo() : figures.get(Figures.MOST).number();
        return new Figures(List.copyOf(all ? figures : figures.subList(0, Figures.MOST)), scan, readTo);
    }

    private static void collectLabels(List<Node> nodes, Map<Integer, Integer> labels) {
        for (Node node : nodes) {
            labels.put(node.from(), node.headingFrom());
            collectLabels(node.children(), labels);
        }
    }

    private void readQuantities() {
        Quotes quotes = new Quotes(text, scan.quantities());
        for (int i = 0; i < scan.quantities().size(); i++) {
            Quantity quantity = scan.quantities().get(i);
            int from = Math.max(quotes.from(i), headingFrom(quantity.number()));
            int to = quotes.to(i);
            for (String subject : subjects.of(quantity, from, to)) {
                figures.add(new Figure(fact(quantity, subject, from, to), quantity, from, quantity.number(), to));
            }
        }
    }

    /** A label is no part of a quote. */
    private int headingFrom(int number) {
        return document.outline()
                .at(number)
                .map(Node::headingFrom)
                .filter(heading -> heading <= number)
                .orElse(0);
    }

    private Fact fact(Quantity quantity, String subject, int from, int to) {
        Span span = reading.span(from, to);
        FactKind kind = kinds.of(quantity);
        boolean target = kind == FactKind.TARGET;
        return new Fact(
                reading.quote(from, to),
                span.start(),
                span.end(),
                document.outline().path(quantity.number()),
                subject.isEmpty() ? null : subject,
                kind,
                quantity.value(),
                quantity.high(),
                quantity.unit().isEmpty() ? null : quantity.unit(),
                quantity.comparator(target),
                quantity.approximate(),
                times.isCumulative(quantity.start()),
                times.asOf(quantity.start()),
                times.period(quantity.start()),
                target ? deadlines.of(quantity.start()) : null,
                null,
                null);
    }
}
