package org.countyreporting.indicators.result;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.countyreporting.conventions.problem.Refusal;

/** Writes all answers to a question as lines of CSV. */
@Singleton
class Tables {

    /** Larger tables are sent while they are computed, and never held whole. */
    private static final int MOST_HELD = 10_000;
    /** Twelve months of every township of the country. */
    private static final int MOST = 500_000;

    private final Answering answering;

    Tables(Answering answering) {
        this.answering = answering;
    }

    boolean holds(Question question) {
        return question.size() <= MOST_HELD;
    }

    /** The whole table, of one moment; where figures under it change all the while, part by part of several. */
    Written write(Question question, ResultTable table, Presenting presenting) {
        return answering.write(question, 0, question.size(), new Sheet(table, presenting));
    }

    /**
     * Part by part, each of a moment of its own: however much is asked, one part is in memory. The first is answered at
     * once: what is wrong with the question is said before anything is written.
     */
    Lines stream(Question question, ResultTable table, Presenting presenting) {
        if (question.size() > MOST) {
            throw Refusal.invalidParameter(
                    "division",
                    "所问结果有 " + question.size() + " 个，一次最多 " + MOST + " 个，请缩小范围",
                    "asks for " + question.size() + " results; " + MOST + " can be had at once");
        }
        Ranks ranks = new Ranks();
        List<Result> first = part(question, 0, ranks);
        return out -> {
            try (TableLines lines = new TableLines(table, presenting, out)) {
                lines.add(first);
                for (long position = Answering.PART; position < question.size(); position += Answering.PART) {
                    lines.add(part(question, position, ranks));
                }
            }
        };
    }

    private List<Result> part(Question question, long position, Ranks ranks) {
        return answering.answer(question, question.cells(position, Answering.PART), ranks);
    }

    private record Sheet(ResultTable table, Presenting presenting) implements Manner {

        @Override
        public Written write(Iterable<List<Result>> parts) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (TableLines lines = new TableLines(table, presenting, bytes)) {
                for (List<Result> part : parts) {
                    lines.add(part);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Written(bytes.toByteArray(), false, null);
        }
    }
}
