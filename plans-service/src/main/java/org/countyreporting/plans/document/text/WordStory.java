package org.countyreporting.plans.document.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The running text of a Word file, or of a text box in it: a paragraph is a line, a table's row a line with tabs between
 * its cells, a text box the lines behind the paragraph it is anchored in. Deleted, moved and hidden words, phonetic guides
 * and formulas are asides.
 */
final class WordStory {

    private static final Set<String> NO_TEXT = Set.of("instrText", "delInstrText", "sectPr", "pPrChange", "rPrChange");

    private static final Map<String, String> ASIDES =
            Map.of("del", "deleted", "moveFrom", "moved", "rt", "phonetic-guide", ":oMath", "formula");

    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        final List<String> boxes = new ArrayList<>();
        String style;
        int list = -1;
        int level = -1;
    }

    private final WordNumbering numbering;
    private final WordStyles styles;
    private final Asides asides;
    private final StringBuilder text = new StringBuilder();
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();
    /** Of what is written in several ways for several programs, whether one was read. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();

    private Paragraph paragraph = new Paragraph();
    private WordRun run = new WordRun();
    private boolean inText;

    WordStory(WordNumbering numbering, WordStyles styles, Asides asides) {
        this.numbering = numbering;
        this.styles = styles;
        this.asides = asides;
    }

    /** Reads to the end of the element at hand, or of the part. */
    String read(WordXml xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml.name());
            } else if (inText && xml.isText()) {
                words().append(xml.text());
            }
        }
        return text.toString().strip();
    }

    private void start(WordXml xml) throws XMLStreamException {
        String name = xml.name();
        if (ASIDES.containsKey(name)) {
            asides.add(ASIDES.get(name), xml.words());
        } else if (NO_TEXT.contains(name)) {
            xml.skip();
        } else if (name.equals("txbxContent")) {
            paragraph.boxes.add(new WordStory(numbering, styles, asides).read(xml));
        } else if (name.equals(":AlternateContent")) {
            alternatives.push(false);
        } else if (name.equals(":Choice") || name.equals(":Fallback")) {
            alternative(xml);
        } else {
            open(name, xml);
        }
    }

    /** The first way in which something is written is read. */
    private void alternative(WordXml xml) throws XMLStreamException {
        boolean read = !alternatives.isEmpty() && alternatives.pop();
        alternatives.push(true);
        if (read) {
            xml.skip();
        }
    }

    private void open(String name, WordXml xml) {
        switch (name) {
            case "p" -> paragraph = new Paragraph();
            case "pStyle" -> paragraph.style = xml.value("val");
            case "ilvl" -> paragraph.level = xml.number("val", 0);
            case "numId" -> paragraph.list = xml.number("val", 0);
            case "r" -> run = new WordRun();
            case "t" -> inText = true;
            case "tab" -> words().append('\t');
            case "br", "cr" -> words().append('\n');
            case "noBreakHyphen" -> words().append('-');
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.peek().add(new ArrayList<>());
                }
            }
            default -> run.look(name, xml);
        }
    }

    /** Where what is written goes. */
    private StringBuilder words() {
        return run.isAside() ? run.words() : paragraph.words;
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "r" -> run = run.over(asides);
            case "p" -> {
                line(label() + paragraph.words.toString().strip());
                paragraph.boxes.forEach(this::line);
            }
            case "tr" -> row(rows.pop());
            case ":AlternateContent" -> alternatives.poll();
            default -> {
                // nothing ends with it
            }
        }
        Extract.requireReadable(text.length() + paragraph.words.length());
    }

    private String label() {
        WordNumbering.Use styled = styles.numbering(paragraph.style);
        WordNumbering.Use use = paragraph.list >= 0
                ? new WordNumbering.Use(
                        paragraph.list, paragraph.level >= 0 ? paragraph.level : styled == null ? 0 : styled.level())
                : styled;
        boolean none =
                use == null || use.list() == 0 || paragraph.words.toString().isBlank();
        return none ? "" : numbering.label(use);
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
