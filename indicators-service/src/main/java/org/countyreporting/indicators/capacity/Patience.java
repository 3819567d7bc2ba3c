package org.countyreporting.indicators.capacity;

import java.time.Duration;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/** How long a question waits for others before it is sent away. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Patience() {}

    /** Tells within a time whether what is waited for has come. */
    @FunctionalInterface
    interface Waiting {
        boolean within(Duration limit) throws InterruptedException;
    }

    static void await(Waiting waiting) {
        boolean came = false;
        try {
            came = waiting.within(LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!came) {
            throw Refusal.of(
                    ProblemType.UNAVAILABLE,
                    "正在进行的大范围计算过多，请稍后重试",
                    "Too many wide questions are being answered: try again later");
        }
    }
}
