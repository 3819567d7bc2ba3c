package org.countyreporting.plans.document;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.plans.document.outline.Outlining;
import org.countyreporting.plans.document.outline.ReadDocument;

/** Reads files, only so many at a time: a large one takes a processor for seconds and a hundred times its size. */
@Singleton
class BoundedReader {

    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    ReadText read(Sent sent) {
        sent.format().requireBorneOutBy(sent.body());
        take();
        try {
            String text = sent.format().extract(sent.body(), sent.charset());
            if (text.isBlank()) {
                throw Refusal.of(
                        ProblemType.MALFORMED_REQUEST,
                        "文件中没有文字（扫描件须先识别为文字）",
                        "There is no text in the file: a scan has to be recognised first");
            }
            ReadDocument document = Outlining.read(text);
            return new ReadText(text, DocumentContent.of(document));
        } finally {
            places.release();
        }
    }

    private void take() {
        try {
            if (places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
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
