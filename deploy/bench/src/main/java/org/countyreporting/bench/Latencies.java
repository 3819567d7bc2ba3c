package org.countyreporting.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** How long each of many calls took, and how many were done in a second. */
record Latencies(long[] sortedNanos, Duration elapsed) {

    interface Call extends AutoCloseable {

        void run() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    interface Caller {
        Call open() throws Exception;
    }

    /** Callers that start together and share the calls between them; each opens what it needs for itself first. */
    static Latencies of(int callers, int calls, Caller caller) throws InterruptedException {
        long[] nanos = new long[calls];
        AtomicInteger next = new AtomicInteger();
        CountDownLatch ready = new CountDownLatch(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            var running = IntStream.range(0, callers)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> {
                        try (Call call = caller.open()) {
                            ready.countDown();
                            ready.await();
                            for (int i = next.getAndIncrement(); i < calls; i = next.getAndIncrement()) {
                                long start = System.nanoTime();
                                call.run();
                                nanos[i] = System.nanoTime() - start;
                            }
                        }
                        return null;
                    }))
                    .toList();
            ready.await();
            long start = System.nanoTime();
            for (Future<?> one : running) {
                one.get();
            }
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            Arrays.sort(nanos);
            return new Latencies(nanos, elapsed);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    static Latencies ofNanos(long[] nanos, Duration elapsed) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted, elapsed);
    }

    double millisAt(double quantile) {
        int position = (int) Math.ceil(quantile * sortedNanos.length) - 1;
        return sortedNanos[Math.max(0, position)] / 1e6;
    }

    double perSecond() {
        return sortedNanos.length / (elapsed.toNanos() / 1e9);
    }
}
