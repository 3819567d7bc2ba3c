package org.countyreporting.plans.document.text;

/**
 * A pattern an office can write: {@code *} stands for anything, {@code #} for a number, the rest for itself. Matching takes
 * at most length of pattern × length of text steps; both are short.
 */
public record Glob(String pattern) {

    public boolean matches(CharSequence text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && pattern.charAt(p) == '#' && isDigit(text, t)) {
                t = digitsEnd(text, t);
                p++;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean isDigit(CharSequence text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int digitsEnd(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text, i)) {
            i++;
        }
        return i;
    }
}
