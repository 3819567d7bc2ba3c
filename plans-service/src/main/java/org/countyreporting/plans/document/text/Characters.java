package org.countyreporting.plans.document.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.List;

/** What each character is read as. Computed once for every UTF-16 unit; a reading then only looks up. */
final class Characters {

    /** Stands for a character that is left out of the reading. */
    static final char NOTHING = '\uffff';

    private static final char[] NORMAL = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < NORMAL.length; c++) {
            NORMAL[c] = compute((char) c);
        }
    }

    private Characters() {}

    static char normal(char c) {
        return NORMAL[c];
    }

    static boolean isChinese(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    private static char compute(char c) {
        if (isChinese(c)) {
            // null for one that has no other form
            List<String> simple = ZhConverterUtil.toSimple(c);
            return simple == null || simple.isEmpty() || simple.get(0).length() != 1
                    ? c
                    : simple.get(0).charAt(0);
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (c >= '\u2f00' && c <= '\u2fd5' || c >= '\uf900' && c <= '\ufaff') {
            String compatible = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return compatible.length() == 1 && compatible.charAt(0) != c ? compute(compatible.charAt(0)) : c;
        }
        return switch (c) {
            case '\t', '\f', '\u000b', '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000' -> ' ';
            case '\u0085', '\u2028', '\u2029' -> '\n';
            case '\r', '\u00ad', '\ufeff', '\u2060', NOTHING -> NOTHING;
            case '–', '−', '‐', '‑', '‒' -> '-';
            case '―', '─', '━' -> '—';
            case '〜', '∼' -> '~';
            case '∶' -> ':';
            case '「' -> '“';
            case '」' -> '”';
            case '『' -> '‘';
            case '』' -> '’';
            default -> c >= '\u2000' && c <= '\u200a' ? ' ' : c >= '\u200b' && c <= '\u200f' ? NOTHING : c;
        };
    }
}
