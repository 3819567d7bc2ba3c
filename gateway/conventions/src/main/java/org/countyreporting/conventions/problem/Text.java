package org.countyreporting.conventions.problem;

import java.util.Locale;

/** Words for the person who reads an answer: a clerk's Chinese, and English for who asks for it. */
public record Text(String zh, String en) {

    /** A text that is the same in both languages, such as a value or a library's message already in the right one. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
