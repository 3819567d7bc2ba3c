package org.countyreporting.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.countyreporting.local.stack.Waiting;

/** How long an accepted figure takes into the results, while fifty reports a second arrive and are accepted. */
record Freshness(Reporting reporting) {

    private static final int PER_SECOND = 50;
    private static final int THREADS = 24;
    /** One in so many is watched: looking for all of them would be a load of its own. */
    private static final int WATCHED = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What was seen, and how many reports a second really got through. */
    Latencies measure() throws InterruptedException {
        List<Reporting.Report> reports = reporting.reports();
        long[] nanos = new long[(reports.size() + WATCHED - 1) / WATCHED];
        CountDownLatch done = new CountDownLatch(reports.size());
        CompletableFuture<Void> failure = new CompletableFuture<>();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
        long start = System.nanoTime();
        try {
            for (int i = 0; i < reports.size(); i++) {
                int number = i;
                threads.schedule(
                        () -> {
                            try {
                                send(reports.get(number), number, nanos);
                            } catch (RuntimeException e) {
                                failure.completeExceptionally(e);
                            } finally {
                                done.countDown();
                            }
                        },
                        number * 1_000L / PER_SECOND,
                        TimeUnit.MILLISECONDS);
            }
            done.await();
        } finally {
            threads.shutdownNow();
        }
        if (failure.isCompletedExceptionally()) {
            failure.join();
        }
        return Latencies.ofNanos(nanos, Duration.ofNanos(System.nanoTime() - start));
    }

    private void send(Reporting.Report report, int number, long[] nanos) {
        reporting.send(report);
        if (number % WATCHED == 0) {
            long accepted = System.nanoTime();
            if (!Waiting.until(PATIENCE, () -> reporting.isInTheResults(report))) {
                throw new IllegalStateException(report + " is accepted and in no result");
            }
            nanos[number / WATCHED] = System.nanoTime() - accepted;
        }
    }
}
