package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.List;
import org.countyreporting.plans.document.figure.Figure;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.outline.Node;
import org.countyreporting.plans.document.outline.ReadDocument;

/**
 * The figures of one sentence, and of those after it that go on with 其中: what may belong together.
 *
 * @param before the group before it; null for the first
 */
record Group(List<Figure> figures, Group before) {

    private static final String ENDS = "。!?\n";
    private static final String CONTINUED = "其中";
    private static final int LARGEST = 40;

    static List<Group> of(ReadDocument document, Figures figures) {
        String text = document.reading().clean();
        List<Group> groups = new ArrayList<>();
        List<Figure> current = new ArrayList<>();
        Group before = null;
        Figure last = null;
        for (Figure figure : figures.all()) {
            if (figure.quantity() == null || last != null && last.number() == figure.number()) {
                continue;
            }
            boolean parted = last != null
                    && (isParted(text, last.to(), figure.number()) || piece(document, last) != piece(document, figure));
            if (parted || current.size() == LARGEST) {
                before = new Group(current, before);
                groups.add(before);
                current = new ArrayList<>();
            }
            current.add(figure);
            last = figure;
        }
        groups.add(new Group(current, before));
        return groups;
    }

    private static int piece(ReadDocument document, Figure figure) {
        return document.outline().at(figure.number()).map(Node::from).orElse(-1);
    }

    private static boolean isParted(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 && !text.startsWith(CONTINUED, afterBlanks(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && " \n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
