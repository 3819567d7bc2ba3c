package org.countyreporting.indicators.calculation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countyreporting.conventions.problem.Refusal;

/** Writes all answers to a question as lines of CSV, part by part: however much is asked, one part is in memory. */
@Singleton
class Tables {

    private static final int PART = 500;
    /** Twelve months of every township of the country. */
    private static final int MOST = 500_000;

    private final CsvMapper csv = new CsvMapper();
    private final Answering answering;

    Tables(Answering answering) {
        this.answering = answering;
        csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        csv.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
    }

    /** The first part is answered at once: what is wrong with the question is said before anything is written. */
    Lines write(Question question, ResultTable table, Presenting presenting) {
        if (question.size() > MOST) {
            throw Refusal.invalidParameter(
                    "division",
                    "所问结果有 " + question.size() + " 个，一次最多 " + MOST + " 个，请缩小范围",
                    "asks for " + question.size() + " results; " + MOST + " can be had at once");
        }
        Ranks ranks = new Ranks();
        List<Result> first = part(question, 0, ranks);
        return out -> {
            try (SequenceWriter lines = lines(out)) {
                lines.write(table.heading());
                List<Result> results = first;
                for (long position = 0; position < question.size(); ) {
                    for (Result result : results) {
                        lines.write(table.row(presenting.view(result)));
                    }
                    position += PART;
                    results = part(question, position, ranks);
                }
            }
        };
    }

    static Written written(Lines lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            lines.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(bytes.toString(StandardCharsets.UTF_8), null);
    }

    private List<Result> part(Question question, long position, Ranks ranks) {
        return answering.answer(question, question.cells(position, PART), ranks);
    }

    private SequenceWriter lines(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return csv.writerFor(List.class).writeValues(text);
    }
}
