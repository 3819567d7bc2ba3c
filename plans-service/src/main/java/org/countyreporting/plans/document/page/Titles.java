package org.countyreporting.plans.document.page;

import java.util.Set;
import java.util.stream.Collectors;
import org.countyreporting.plans.document.text.WordList;

/** What a document's title looks like. */
final class Titles {

    private static final Set<String> ENDINGS = WordList.rows(Titles.class, "titles.txt").stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 70;

    private Titles() {}

    static boolean isTitle(Line line) {
        String words = withoutRemark(line.words());
        if (words.length() > LONGEST
                || words.length() < 4
                || words.startsWith("图解")
                || line.hasSentence()
                || words.indexOf(':') >= 0) {
            return false;
        }
        for (int from = Math.max(1, words.length() - 6); from < words.length(); from++) {
            if (ENDINGS.contains(words.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** A title without what stands in brackets after it: (截至10月31日), [市级], (征求意见稿). */
    private static String withoutRemark(String words) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '|') {
            end--;
        }
        char last = end == 0 ? ' ' : words.charAt(end - 1);
        int open = last == ')' ? words.lastIndexOf('(') : last == ']' ? words.lastIndexOf('[') : -1;
        return words.substring(0, open > 0 ? open : end);
    }
}
