package org.countyreporting.plans.document;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.plans.document.outline.Outlining;
import org.countyreporting.plans.document.outline.ReadDocument;
import org.countyreporting.plans.document.text.Extract;

/** Reads files and has them kept, only so many at a time: a large one takes a processor for seconds and much memory. */
@Singleton
class BoundedReader {

    private static final int PATIENCE_SECONDS = 30;

    /** How many bytes of memory a byte of text takes until it is kept, at the most. */
    private static final int UNFOLDING = 50;

    private final int capacity =
            (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / UNFOLDING);
    private final Semaphore bytes = new Semaphore(capacity, true);

    <T> T read(Sent sent, Function<ReadText, T> keeping) {
        sent.format().requireBorneOutBy(sent.body());
        int taken = Math.min(capacity, sent.weight());
        take(taken);
        try {
            return keeping.apply(read(sent));
        } finally {
            bytes.release(taken);
        }
    }

    private static ReadText read(Sent sent) {
        Extract extract = sent.format().extract(sent.body(), sent.charset());
        if (extract.isBlank()) {
            throw Refusal.of(
                    ProblemType.MALFORMED_REQUEST,
                    "文件中没有文字（扫描件须先识别为文字）",
                    "There is no text in the file: a scan has to be recognised first");
        }
        ReadDocument document = Outlining.read(extract);
        return new ReadText(extract.text(), DocumentContent.of(document));
    }

    private void take(int weight) {
        try {
            if (bytes.tryAcquire(weight, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(
                ProblemType.UNAVAILABLE,
                "正在读取的文件较多，请稍后重试",
                "Many documents are being read at the moment: try again later");
    }
}
