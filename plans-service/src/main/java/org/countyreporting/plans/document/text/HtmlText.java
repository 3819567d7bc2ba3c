package org.countyreporting.plans.document.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a web page as it is seen: a block is a line, a table's row a line with tabs between its cells, an ordered
 * list's items have their numbers. Scripts are no text; navigation, what is hidden and the like are asides.
 */
final class HtmlText implements NodeFilter {

    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    /** Takes what is not the document's own; null within that. */
    private final Asides asides;
    /** How many cells are open: in a cell a block makes no line. */
    private int cells;
    /** The next number of each open ordered list. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private HtmlText(Asides asides) {
        this.asides = asides;
    }

    static Extract of(String page) {
        Asides asides = new Asides();
        return asides.behind(words(Jsoup.parse(page).body(), asides));
    }

    private static String words(Element root, Asides asides) {
        HtmlText html = new HtmlText(asides);
        NodeTraversor.filter(html, root);
        return html.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (HtmlAsides.isNoText(element) || depth > 0 && isAside(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("ol")) {
                lists.pop();
            }
            if (isCell(element)) {
                cells--;
                text.append('\t');
            } else if (element.isBlock()) {
                breakLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean isAside(Element element) {
        String reason = asides == null ? null : HtmlAsides.reason(element);
        if (reason != null) {
            asides.add(reason, words(element, null));
        }
        return reason != null;
    }

    private void open(Element element) {
        if (element.nameIs("br")) {
            text.append(cells > 0 ? ' ' : '\n');
        } else if (isCell(element)) {
            cells++;
        } else if (element.isBlock()) {
            breakLine();
        }
        if (element.nameIs("ol")) {
            lists.push(start(element));
        } else if (element.nameIs("li")
                && element.parent() != null
                && element.parent().nameIs("ol")
                && !lists.isEmpty()) {
            int number = lists.pop();
            text.append(number).append(". ");
            lists.push(number + 1);
        }
    }

    private static boolean isCell(Element element) {
        // A row of one cell is layout: its blocks are lines.
        return CELLS.contains(element.normalName())
                && element.parent() != null
                && element.parent().childrenSize() > 1;
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,3}") ? Integer.parseInt(start) : 1;
    }

    private void breakLine() {
        if (cells > 0) {
            append(' ');
            return;
        }
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    private void append(TextNode words) {
        boolean kept = words.parent() != null && words.parent().nameIs("pre");
        String whole = words.getWholeText();
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            append(c == '\n' && kept && cells == 0 || c > ' ' ? c : ' ');
        }
    }

    private void append(char c) {
        boolean afterSpace = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        if (c != ' ' || !afterSpace) {
            text.append(c);
        }
    }
}
