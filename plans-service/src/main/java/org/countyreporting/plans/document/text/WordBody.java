package org.countyreporting.plans.document.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/**
 * The text of a Word file's main part: a paragraph is a line, a table's row a line with tabs between its cells. Deleted and
 * moved text, text boxes, phonetic guides and field codes are left out.
 */
final class WordBody {

    /** More than any document that was 5 MB of text; what a hostile archive would blow up to. */
    private static final int LONGEST = 8_000_000;

    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "txbxContent", ":Fallback", "rt", "instrText", "delText", "sectPr", "pPrChange");

    private final WordNumbering numbering;
    private final WordStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();

    private final StringBuilder paragraph = new StringBuilder();
    private boolean inText;
    private String style;
    private int list;
    private int level;

    WordBody(WordNumbering numbering, WordStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    String read(WordXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && LEFT_OUT.contains(xml.name())) {
                xml.skip();
            } else if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml.name());
            } else if (inText && xml.isText()) {
                paragraph.append(xml.text());
            }
        }
        return text.toString().strip();
    }

    private void start(WordXml xml) {
        switch (xml.name()) {
            case "p" -> {
                paragraph.setLength(0);
                style = null;
                list = -1;
                level = -1;
            }
            case "pStyle" -> style = xml.value("val");
            case "ilvl" -> level = xml.number("val", 0);
            case "numId" -> list = xml.number("val", 0);
            case "t" -> inText = true;
            case "tab" -> paragraph.append('\t');
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.peek().add(new ArrayList<>());
                }
            }
            default -> {
                // looks only
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> line(label() + paragraph.toString().strip());
            case "tr" -> row(rows.pop());
            default -> {
                // nothing ends with it
            }
        }
        if (text.length() + paragraph.length() > LONGEST) {
            throw Refusal.of(
                    ProblemType.TOO_LARGE, "文件展开后超过 800 万字，无法读取", "The file unfolds to more than 8 million characters");
        }
    }

    private String label() {
        WordNumbering.Use styled = styles.numbering(style);
        WordNumbering.Use use = list >= 0
                ? new WordNumbering.Use(list, level >= 0 ? level : styled == null ? 0 : styled.level())
                : styled;
        return use == null || use.list() == 0 || paragraph.toString().isBlank() ? "" : numbering.label(use);
    }

    private void line(String line) {
        if (rows.isEmpty() || rows.peek().isEmpty()) {
            text.append(line).append('\n');
        } else {
            List<List<String>> cells = rows.peek();
            cells.get(cells.size() - 1).add(line);
        }
    }

    /** A row of one cell is layout: its paragraphs stay lines. */
    private void row(List<List<String>> cells) {
        if (cells.size() == 1) {
            cells.get(0).forEach(this::line);
            return;
        }
        line(String.join(
                "\t",
                cells.stream()
                        .map(cell -> String.join(" ", cell).strip().replace('\n', ' '))
                        .toList()));
    }
}
