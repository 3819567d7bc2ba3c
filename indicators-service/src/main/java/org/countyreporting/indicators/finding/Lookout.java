package org.countyreporting.indicators.finding;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has what is due looked at, soon after it changed and in small steps. Answers come first: while anybody is being answered
 * a step waits for a quiet moment, though not for ever, and all steps together take no more than half of the time.
 */
@Singleton
class Lookout {

    private static final long PAUSE = Duration.ofMillis(250).toMillis();
    private static final long GLANCE = Duration.ofMillis(20).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(2).toMillis();

    private final Examining examining;
    private final Traffic traffic;
    private final Vertx vertx;
    private final boolean on;
    private volatile boolean stopped;

    Lookout(
            Examining examining,
            Traffic traffic,
            Vertx vertx,
            @ConfigProperty(name = "county-reporting.findings.lookout", defaultValue = "true") boolean on) {
        this.examining = examining;
        this.traffic = traffic;
        this.vertx = vertx;
        this.on = on;
    }

    void start(@Observes StartupEvent started) {
        if (on) {
            lookAfter(PAUSE, PATIENCE);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    /** @param patience how much longer the step may be put off */
    private void lookAfter(long milliseconds, long patience) {
        if (stopped) {
            return;
        }
        vertx.setTimer(milliseconds, timer -> {
            if (patience > 0 && !traffic.isQuiet()) {
                lookAfter(GLANCE, patience - GLANCE);
            } else {
                vertx.executeBlocking(this::look)
                        .onComplete(taken -> lookAfter(taken.succeeded() ? taken.result() : PAUSE, PATIENCE));
            }
        });
    }

    /** One step; answers how long to wait before the next. */
    private long look() {
        long began = System.nanoTime();
        try {
            return examining.examine()
                    ? Math.max(1, Duration.ofNanos(System.nanoTime() - began).toMillis())
                    : PAUSE;
        } catch (RuntimeException e) {
            if (!stopped) {
                Log.warn("what is due could not be looked at, again in a moment", e);
            }
            return PAUSE;
        }
    }
}
