package org.countyreporting.conventions.binding;

import java.nio.charset.StandardCharsets;
import org.countyreporting.conventions.problem.Text;

/** Text that can be written as UTF-8 and kept: JSON can escape what no database takes and no reader can show. */
public final class StorableText {

    static final Text REFUSAL = new Text(
            "文本中含有无法保存的字符（\\u0000 或不成对的 \\ud800–\\udfff）",
            "the text holds a character that cannot be kept (\\u0000, or half of a pair, \\ud800 to \\udfff)");

    private StorableText() {}

    /** Neither NUL nor half of a surrogate pair. */
    public static boolean is(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** The text, or an {@code IllegalArgumentException} in the clerk's words. */
    public static String require(String text) {
        if (!is(text)) {
            throw new IllegalArgumentException(REFUSAL.zh() + " " + REFUSAL.en());
        }
        return text;
    }
}
