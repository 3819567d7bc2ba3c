package org.countyreporting.plans.document.page;

/** Number of an official document (发文字号) on a line of its own: 某政〔2020〕20号. */
final class DocumentNumber {

    private static final int LONGEST = 24;

    private DocumentNumber() {}

    static boolean is(String words) {
        int open = Math.max(words.indexOf('〔'), Math.max(words.indexOf('['), words.indexOf('(')));
        return words.length() <= LONGEST
                && words.endsWith("号")
                && open > 0
                && open + 5 < words.length()
                && isYear(words, open + 1)
                && "〕])".indexOf(words.charAt(open + 5)) >= 0;
    }

    private static boolean isYear(String words, int at) {
        for (int i = at; i < at + 4; i++) {
            if (!Character.isDigit(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
