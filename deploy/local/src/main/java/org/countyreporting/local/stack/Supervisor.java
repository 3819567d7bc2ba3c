package org.countyreporting.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Starts a process again that ended by itself, as an operating system's service manager would. A process that ends
 * again and again within a minute of its start is given up: then all is over.
 */
final class Supervisor implements AutoCloseable {

    private static final Duration SETTLED = Duration.ofMinutes(1);
    private static final Executor A_MOMENT_LATER = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);
    private static final int ATTEMPTS = 10;

    private final CompletableFuture<String> givenUp = new CompletableFuture<>();
    private volatile boolean closed;

    void watch(Child child, Supplier<Child> restart) {
        watch(child, restart, ATTEMPTS);
    }

    private void watch(Child child, Supplier<Child> restart, int attempts) {
        Instant since = Instant.now();
        child.process()
                .onExit()
                .thenAcceptAsync(
                        process -> {
                            if (closed) {
                                return;
                            }
                            boolean settled =
                                    Duration.between(since, Instant.now()).compareTo(SETTLED) > 0;
                            again(child, restart, settled ? ATTEMPTS : attempts - 1);
                        },
                        A_MOMENT_LATER);
    }

    private synchronized void again(Child child, Supplier<Child> restart, int attempts) {
        if (closed) {
            return;
        }
        if (attempts == 0) {
            givenUp.complete(child.name() + " keeps ending; its log: " + child.log());
            return;
        }
        System.err.println(child.name() + " ended with " + child.process().exitValue() + " and is started again");
        try {
            watch(restart.get(), restart, attempts);
        } catch (LocalFailure e) {
            A_MOMENT_LATER.execute(() -> again(child, restart, attempts - 1));
        }
    }

    /** Completes with the reason when a process cannot be kept running. */
    CompletableFuture<String> givenUp() {
        return givenUp;
    }

    @Override
    public void close() {
        closed = true;
    }
}
