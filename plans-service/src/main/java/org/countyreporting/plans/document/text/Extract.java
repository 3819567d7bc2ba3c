package org.countyreporting.plans.document.text;

import java.util.List;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/**
 * The text taken out of a file: the document's own words, and behind them whatever else the file holds, so that nothing is
 * lost and nothing of the document is torn apart.
 *
 * @param own how much of the text is the document's own
 * @param asides the rest: navigation, notes, comments, deleted and hidden words
 */
public record Extract(String text, int own, List<Removed> asides) {

    /** More than any document that was 5 MB of text; what a hostile archive would blow up to. */
    private static final int LONGEST = 8_000_000;

    /** A text in which everything is the document's own. */
    public static Extract of(String text) {
        return new Extract(text, text.length(), List.of());
    }

    /** Whether the document itself has no words. */
    public boolean isBlank() {
        return text.substring(0, own).isBlank();
    }

    /** Refuses a file that unfolds to more characters than can be read. */
    static void requireReadable(int length) {
        if (length > LONGEST) {
            throw Refusal.of(
                    ProblemType.TOO_LARGE, "文件展开后超过 800 万字，无法读取", "The file unfolds to more than 8 million characters");
        }
    }
}
