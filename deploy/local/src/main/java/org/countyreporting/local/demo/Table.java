package org.countyreporting.local.demo;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns on a terminal, where a Chinese character is two columns wide. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int leftAligned;

    /** @param leftAligned how many columns are text; those after them are figures, aligned to the right */
    Table(int leftAligned) {
        this.leftAligned = leftAligned;
    }

    void add(List<String> cells) {
        rows.add(cells);
    }

    void add(String... cells) {
        add(List.of(cells));
    }

    /** The rows as lines, in the order in which they were added. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP).append(i < leftAligned ? row.get(i) + padding : padding + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    private static int width(int character) {
        boolean wide = character >= 0x2E80 && character <= 0xFFEF && !(character >= 0xFF61 && character <= 0xFFDC);
        return wide ? 2 : 1;
    }
}
