package org.countyreporting.plans.document.figure;

/** Clauses and sentences around a place of a text; how far they may reach is bounded. */
public final class Passage {

    private static final int LONGEST_CLAUSE = 80;
    private static final int LONGEST_SENTENCE = 300;
    private static final int LONGEST_BRACKET = 120;
    private static final String SENTENCE = "。!?\n";
    private static final String CLAUSE = SENTENCE + ",;:";

    private final String text;

    public Passage(String text) {
        this.text = text;
    }

    public int clauseStart(int at) {
        return start(at, CLAUSE, LONGEST_CLAUSE);
    }

    public int clauseEnd(int at) {
        return end(at, CLAUSE, LONGEST_CLAUSE);
    }

    public int sentenceStart(int at) {
        return start(at, SENTENCE, LONGEST_SENTENCE);
    }

    public int sentenceEnd(int at) {
        return end(at, SENTENCE, LONGEST_SENTENCE);
    }

    /** Where the bracket that opens at a position closes, or the position. */
    public int bracketEnd(int open) {
        for (int i = open + 1; i < text.length() && i <= open + LONGEST_BRACKET; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return open;
    }

    /** The bracket a position lies in, or -1. */
    public int openBracket(int at) {
        for (int i = at - 1; i >= 0 && i >= at - LONGEST_BRACKET; i--) {
            if (text.charAt(i) == ')' || text.charAt(i) == '(') {
                return text.charAt(i) == '(' ? i : -1;
            }
        }
        return -1;
    }

    private int start(int at, String marks, int longest) {
        int from = at;
        while (from > 0 && at - from < longest && !isMark(from - 1, marks)) {
            from--;
        }
        while (from < at && text.charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    private int end(int at, String marks, int longest) {
        int to = at;
        while (to < text.length() && to - at < longest && !isMark(to, marks)) {
            to++;
        }
        return to;
    }

    /** A comma between digits parts thousands; a line break within a sentence stays one. */
    private boolean isMark(int i, String marks) {
        char c = text.charAt(i);
        if (marks.indexOf(c) < 0) {
            return false;
        }
        return c != ','
                || i == 0
                || i + 1 >= text.length()
                || !Scanner.isDigit(text.charAt(i - 1))
                || !Scanner.isDigit(text.charAt(i + 1));
    }
}
