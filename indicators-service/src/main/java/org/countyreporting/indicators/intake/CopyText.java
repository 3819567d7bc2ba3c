package org.countyreporting.indicators.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.countyreporting.indicators.observation.Placement;

/** Lines as COPY reads them into a table of staged rows: a value, or a remark on a row. */
final class CopyText {

    private static final int LONGEST_QUOTE = 60;
    private static final String NULL = "\\N";
    private static final String NO_VALUE = "\t\\N".repeat(8);

    private final StringBuilder lines = new StringBuilder(1 << 17);

    /** Nothing in a value can hold what COPY would take for its own. */
    void value(
            long row,
            int element,
            Placement place,
            String division,
            String unit,
            String period,
            boolean accepted,
            BigDecimal value) {
        lines.append(row).append('\t').append(element).append('\t').append(place.slot());
        lines.append('\t')
                .append(division)
                .append('\t')
                .append(unit)
                .append('\t')
                .append(period);
        lines.append('\t').append(accepted ? 't' : 'f');
        lines.append('\t').append(value.toPlainString()).append('\t').append(place.asOf());
        lines.append("\t\\N\t\\N\n");
    }

    /** @param quoted anything that was sent, or null */
    void remark(long row, String code, String quoted) {
        lines.append(row).append(NO_VALUE).append('\t').append(code).append('\t');
        if (quoted == null) {
            lines.append(NULL);
        } else if (quoted.length() <= LONGEST_QUOTE) {
            appendEscaped(quoted);
        } else {
            appendEscaped(quoted.substring(0, LONGEST_QUOTE));
            lines.append('…');
        }
        lines.append('\n');
    }

    private void appendEscaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
    }

    int length() {
        return lines.length();
    }

    byte[] taken() {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        return bytes;
    }
}
