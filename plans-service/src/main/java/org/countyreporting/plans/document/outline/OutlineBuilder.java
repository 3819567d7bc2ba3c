package org.countyreporting.plans.document.outline;

import java.util.ArrayList;
import java.util.List;
import org.countyreporting.plans.document.label.Label;
import org.countyreporting.plans.document.label.LabelScanner;
import org.countyreporting.plans.document.label.LabelStyle;
import org.countyreporting.plans.document.label.Role;
import org.countyreporting.plans.document.text.Reading;

/** Makes nodes of the labelled pieces: where each begins and ends, its heading, its own text, what it is. */
final class OutlineBuilder {

    /** What may stand around the name of a block, as printed. */
    private static final String FRAMES = "【[［〖〔<＜(（";

    private static final String BEHIND_NAME = "】]］〗〕>＞)）:：— ";

    private final Reading reading;
    private final String text;
    private final Kinds kinds;
    private final List<Piece> above = new ArrayList<>();

    private OutlineBuilder(Reading reading, DocumentKind document) {
        this.reading = reading;
        this.text = reading.clean();
        this.kinds = new Kinds(document);
    }

    /** @param bodyFrom where the title is over */
    static Outline build(Reading reading, int bodyFrom, DocumentKind document) {
        List<Label> labels = LabelScanner.scan(reading.clean()).stream()
                .filter(label -> label.from() >= bodyFrom)
                .toList();
        OutlineBuilder builder = new OutlineBuilder(reading, document);
        List<Node> nodes = builder.nodes(Nesting.nest(labels), reading.length(), builder.kinds.role());
        int preambleTo = labels.isEmpty() ? reading.length() : labels.get(0).from();
        String preamble = reading.printed(bodyFrom, preambleTo).strip();
        return new Outline(preamble.isEmpty() ? null : preamble, bodyFrom, nodes);
    }

    private List<Node> nodes(List<Piece> pieces, int end, Role role) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int to = i + 1 < pieces.size() ? pieces.get(i + 1).label.from() : end;
            nodes.add(node(pieces.get(i), to, role));
        }
        return nodes;
    }

    private Node node(Piece piece, int end, Role outer) {
        Label label = piece.label;
        int from = label.from();
        int to = Heading.trimmedEnd(text, from, end);
        int textTo = piece.children.isEmpty() ? to : piece.children.get(0).label.from();
        Heading heading = Heading.of(text, label.to(), textTo, !piece.children.isEmpty());
        String printed = reading.quote(from, label.to()).strip();
        boolean named = piece.isBlock() || piece.is(LabelStyle.UNIT);
        if (named) {
            heading = new Heading(label.to(), label.to(), skipSpace(label.to(), textTo));
        }
        String title =
                named ? name(printed) : heading.to() > heading.from() ? quote(heading.from(), heading.to()) : null;
        Role role = role(piece, heading, outer);
        NodeKind kind = kinds.of(piece, role, above);
        above.add(piece);
        List<Node> children = nodes(piece.children, to, role);
        above.remove(above.size() - 1);
        return new Node(
                printed,
                above.size() + 1,
                kind,
                role,
                label.style(),
                label.number() == 0 ? null : label.number(),
                title,
                quote(heading.textFrom(), Math.max(heading.textFrom(), textTo)),
                from,
                heading.from(),
                heading.textFrom(),
                textTo,
                to,
                reading.span(from, to),
                children);
    }

    private Role role(Piece piece, Heading heading, Role outer) {
        if (piece.label.role() != Role.NONE && piece.label.role() != Role.UNIT) {
            return piece.label.role();
        }
        Role said = piece.isTold() ? Role.NONE : Roles.of(text.substring(heading.from(), heading.to()));
        // 重点任务 of next year is still what comes next
        boolean planned = outer == Role.NEXT_STEP && said != Role.PROBLEM && said != Role.PROGRESS;
        return said == Role.NONE || planned ? outer : said;
    }

    private String quote(int from, int to) {
        return reading.printed(from, to).strip();
    }

    private int skipSpace(int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String name(String label) {
        int from = FRAMES.indexOf(label.charAt(0)) >= 0 ? 1 : 0;
        int to = label.length();
        while (to > from && BEHIND_NAME.indexOf(label.charAt(to - 1)) >= 0) {
            to--;
        }
        return label.substring(from, to);
    }
}
