package org.countyreporting.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Rows written to disk once, so that making them up is no part of what is measured. */
record Batch(Path csv, Path typed, long rows) {

    /**
     * @param edition which values the rows have
     * @param ids the number of each element in the bare table
     */
    static Batch write(Path folder, Iterator<Nation.Row> rows, int edition, ElementIds ids) throws IOException {
        Path csv = Files.createTempFile(folder, "rows", ".csv");
        Path typed = Files.createTempFile(folder, "rows", ".typed");
        long count = 0;
        try (BufferedWriter ours = Files.newBufferedWriter(csv);
                BufferedWriter raw = Files.newBufferedWriter(typed)) {
            ours.write(Nation.HEADING);
            while (rows.hasNext()) {
                Nation.Row row = rows.next();
                ours.write(row.csv(edition));
                raw.write(ids.typed(row, edition));
                count++;
            }
        }
        return new Batch(csv, typed, count);
    }

    void delete() throws IOException {
        Files.delete(csv);
        Files.delete(typed);
    }
}
