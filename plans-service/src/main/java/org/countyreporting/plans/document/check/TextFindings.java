package org.countyreporting.plans.document.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.plans.document.figure.Figures;
import org.countyreporting.plans.document.figure.Lexicon;
import org.countyreporting.plans.document.outline.Metadata;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.plans.document.text.Reading;
import org.countyreporting.plans.document.text.Span;

/** What is wrong with the text itself: lost or hidden characters, a sentence said twice, a year that does not fit. */
final class TextFindings {

    private static final int SHORTEST_SENTENCE = 10;
    private static final int CONTEXT = 4;
    private static final int QUESTION_REACH = 20;
    private static final Lexicon QUESTION = Lexicon.of(TextFindings.class, "questions.txt");

    private final Reading reading;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private TextFindings(Reading reading) {
        this.reading = reading;
        this.text = reading.clean();
    }

    static List<Finding> of(ReadDocument document, Figures figures) {
        TextFindings found = new TextFindings(document.reading());
        found.damaged();
        figures.scan()
                .masked()
                .forEach(masked -> found.add(
                        FindingCode.MASKED_TEXT,
                        masked.from(),
                        masked.to(),
                        new Text("内容被隐去，未作猜测", "something was made illegible here; nothing is guessed")));
        found.repeated();
        found.year(document.metadata());
        return found.findings;
    }

    /** A question mark inside a word, or several, stand for characters that were lost. */
    private void damaged() {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isLost(end)) {
                end++;
            }
            boolean inside = end == i + 1 && isChinese(i - 1) && isChinese(end) && !isQuestion(i);
            if (end > i && (inside || end > i + 1 || text.charAt(i) == '\uFFFD')) {
                add(
                        FindingCode.DAMAGED_TEXT,
                        Math.max(0, i - CONTEXT),
                        Math.min(text.length(), end + CONTEXT),
                        new Text("此处文字丢失，请对照原件", "characters were lost here; please compare the original"));
            }
            i = Math.max(i + 1, end);
        }
    }

    /** Only the half-width mark: a full-width one ends a question. */
    private boolean isLost(int i) {
        char c = text.charAt(i);
        return c == '\uFFFD' || c == '?' && reading.quote(i, i + 1).equals("?");
    }

    /** Whether a question word stands before the mark. */
    private boolean isQuestion(int mark) {
        return text.charAt(mark) == '?' && QUESTION.isWithin(text, Math.max(0, mark - QUESTION_REACH), mark);
    }

    private boolean isChinese(int i) {
        return i >= 0 && i < text.length() && Character.isIdeographic(text.charAt(i));
    }

    private void repeated() {
        Map<String, Integer> said = new HashMap<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "。!;\n".indexOf(text.charAt(i)) >= 0) {
                String sentence = text.substring(from, i).strip();
                boolean ended = i < text.length() && "。!".indexOf(text.charAt(i)) >= 0;
                if (ended && sentence.length() >= SHORTEST_SENTENCE && said.putIfAbsent(sentence, from) != null) {
                    int start = from + text.substring(from, i).indexOf(sentence);
                    add(
                            FindingCode.DUPLICATE_SENTENCE,
                            start,
                            start + sentence.length(),
                            new Text("与前文重复的句子", "a sentence that was said before"));
                }
                from = i + 1;
            }
        }
    }

    private void year(Metadata metadata) {
        if (metadata.year() == null) {
            return;
        }
        int year = metadata.year();
        boolean index = metadata.indexNumber() != null
                && metadata.indexNumber().matches("(?:.*\\D)?20\\d\\d(?:\\D.*)?")
                && !metadata.indexNumber().contains(String.valueOf(year));
        boolean published = metadata.publishedOn() != null
                && Math.abs(metadata.publishedOn().getYear() - year) > 1;
        if (index || published) {
            String what =
                    index ? metadata.indexNumber() : metadata.publishedOn().toString();
            Text message = new Text(
                    "“%s”与文件年度 %d 不符".formatted(what, year),
                    "\"%s\" does not fit the document's year %d".formatted(what, year));
            findings.add(inHead(what, message));
        }
    }

    /** Particulars are no part of the clean text: their place is looked for in the submitted one. */
    private Finding inHead(String what, Text message) {
        int at = reading.raw().indexOf(what);
        int start = at < 0 ? 0 : reading.raw().codePointCount(0, at);
        int length = at < 0 ? 0 : what.codePointCount(0, what.length());
        return new Finding(FindingCode.METADATA_YEAR, at < 0 ? "" : what, start, start + length, message);
    }

    private void add(FindingCode code, int from, int to, Text message) {
        Span span = reading.span(from, to);
        findings.add(new Finding(code, reading.quote(from, to), span.start(), span.end(), message));
    }
}
