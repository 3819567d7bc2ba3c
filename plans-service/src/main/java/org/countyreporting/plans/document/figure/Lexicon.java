package org.countyreporting.plans.document.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words and what each is, from a resource an office can extend: sections in {@code [brackets]}, words parted by blanks,
 * {@code #} to the end of the line is a comment. Found by longest match, in time bounded by the longest word.
 */
public final class Lexicon {

    private static final String NONE = "";

    private final Map<String, String> sections = new HashMap<>();
    /** For each character the length of the longest word it begins, and ends. */
    private final byte[] begins = new byte[Character.MAX_VALUE + 1];

    private final byte[] ends = new byte[Character.MAX_VALUE + 1];

    private Lexicon() {}

    /** The words of all sections of a resource next to a class; a word stands in one of them. */
    public static Lexicon of(Class<?> home, String resource) {
        Lexicon all = new Lexicon();
        read(home, resource).forEach((section, words) -> all.add(section, words));
        return all;
    }

    /** The words of one section. */
    public static Lexicon of(Class<?> home, String resource, String section) {
        Lexicon one = new Lexicon();
        one.add(section, read(home, resource).get(section));
        return one;
    }

    private static Map<String, String> read(Class<?> home, String resource) {
        try (InputStream in = home.getResourceAsStream(resource)) {
            return sections(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sections(String resource) {
        Map<String, String> sections = new LinkedHashMap<>();
        String section = NONE;
        for (String line : resource.split("\n")) {
            String content = (line.contains("#") ? line.substring(0, line.indexOf('#')) : line).strip();
            if (content.startsWith("[")) {
                section = content.substring(1, content.length() - 1);
            } else {
                sections.merge(section, content, (words, more) -> words + " " + more);
            }
        }
        return sections;
    }

    private void add(String section, String words) {
        for (String word : words.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                sections.put(word, section);
                raise(begins, word.charAt(0), word.length());
                raise(ends, word.charAt(word.length() - 1), word.length());
            }
        }
    }

    private static void raise(byte[] lengths, char c, int length) {
        lengths[c] = (byte) Math.max(lengths[c], length);
    }

    /** The longest word that begins at a position, or "". */
    public String at(String text, int from) {
        if (from < 0 || from >= text.length()) {
            return NONE;
        }
        for (int length = Math.min(begins[text.charAt(from)], text.length() - from); length > 0; length--) {
            String word = text.substring(from, from + length);
            if (sections.containsKey(word)) {
                return word;
            }
        }
        return NONE;
    }

    /** The longest word that ends before a position, or "". */
    public String before(String text, int to) {
        if (to <= 0) {
            return NONE;
        }
        for (int length = Math.min(ends[text.charAt(to - 1)], to); length > 0; length--) {
            String word = text.substring(to - length, to);
            if (sections.containsKey(word)) {
                return word;
            }
        }
        return NONE;
    }

    /** Whether some word begins with a character. */
    boolean begins(char c) {
        return begins[c] > 0;
    }

    public boolean isAt(String text, int from) {
        return !at(text, from).isEmpty();
    }

    public boolean isBefore(String text, int to) {
        return !before(text, to).isEmpty();
    }

    /** Where the last word within a stretch begins, or -1. */
    public int lastWithin(String text, int from, int to) {
        for (int start = to - 1; start >= from; start--) {
            String word = at(text, start);
            if (!word.isEmpty() && start + word.length() <= to) {
                return start;
            }
        }
        return -1;
    }

    public boolean isWithin(String text, int from, int to) {
        return lastWithin(text, from, to) >= 0;
    }

    /** The section of a word, or "". */
    public String section(String word) {
        return sections.getOrDefault(word, NONE);
    }

    public boolean has(String word) {
        return sections.containsKey(word);
    }

    public boolean isIn(String word, String section) {
        return section.equals(sections.get(word));
    }
}
