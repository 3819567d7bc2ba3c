package org.countyreporting.indicators.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes results as lines of CSV, the heading first. */
final class TableLines implements AutoCloseable {

    private static final ObjectWriter CSV = CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writerFor(List.class);

    private final ResultTable table;
    private final Presenting presenting;
    private final SequenceWriter lines;

    TableLines(ResultTable table, Presenting presenting, OutputStream out) throws IOException {
        this.table = table;
        this.presenting = presenting;
        this.lines = CSV.writeValues(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        lines.write(table.heading());
    }

    void add(List<Result> results) throws IOException {
        for (Result result : results) {
            lines.write(table.row(presenting.view(result)));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
