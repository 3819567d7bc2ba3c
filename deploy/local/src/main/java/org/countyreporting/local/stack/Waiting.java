package org.countyreporting.local.stack;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for something outside this process that cannot call us. */
public final class Waiting {

    private static final long SHORTEST_PAUSE_MILLIS = 50;
    /** Of the time waited so far: asking is no load then on what one waits for, and the moment is known well enough. */
    private static final int PAUSE_PART = 20;

    private Waiting() {}

    /** Asks again and again; false when the time is over. */
    public static boolean until(Duration patience, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            long waited = System.nanoTime() - start;
            if (waited > patience.toNanos()) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(
                        Math.max(SHORTEST_PAUSE_MILLIS, TimeUnit.NANOSECONDS.toMillis(waited) / PAUSE_PART));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
