package org.countyreporting.indicators.finding;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has what is due looked at, soon after it changed and never more than half of the time: answers come first. */
@Singleton
class Lookout {

    private static final long PAUSE = Duration.ofMillis(250).toMillis();

    private final Examining examining;
    private final Vertx vertx;
    private final boolean on;
    private volatile boolean stopped;

    Lookout(
            Examining examining,
            Vertx vertx,
            @ConfigProperty(name = "county-reporting.findings.lookout", defaultValue = "true") boolean on) {
        this.examining = examining;
        this.vertx = vertx;
        this.on = on;
    }

    void start(@Observes StartupEvent started) {
        if (on) {
            lookAfter(PAUSE);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    private void lookAfter(long milliseconds) {
        if (!stopped) {
            vertx.setTimer(milliseconds, timer -> vertx.executeBlocking(this::look)
                    .onComplete(taken -> lookAfter(taken.succeeded() ? taken.result() : PAUSE)));
        }
    }

    /** One area; answers how long to wait for the next. */
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
