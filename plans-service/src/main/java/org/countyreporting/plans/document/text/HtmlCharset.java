package org.countyreporting.plans.document.text;

import java.nio.charset.StandardCharsets;

/** The charset a web page says of itself in its first lines ({@code <meta charset=…>}). */
final class HtmlCharset {

    /** Where browsers look for it. */
    private static final int LOOKED_AT = 1024;

    private static final String NAMING = "charset=";

    private HtmlCharset() {}

    /** The charset named, or null. */
    static String of(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1).toLowerCase();
        int at = start.indexOf(NAMING);
        if (at < 0) {
            return null;
        }
        int from = at + NAMING.length();
        while (from < start.length() && (start.charAt(from) == '"' || start.charAt(from) == '\'')) {
            from++;
        }
        int to = from;
        while (to < start.length() && (Character.isLetterOrDigit(start.charAt(to)) || start.charAt(to) == '-')) {
            to++;
        }
        return to == from ? null : start.substring(from, to);
    }
}
