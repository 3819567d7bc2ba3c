package org.countyreporting.indicators.finding;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows whether anybody is being answered just now. */
@Singleton
class Traffic {

    /** Ahead of everything else, so that nothing is missed. */
    private static final int FIRST = Integer.MIN_VALUE;

    /** Who has just been answered may ask again at once. */
    private static final long QUIET = Duration.ofMillis(250).toNanos();

    private final AtomicInteger underWay = new AtomicInteger();
    private volatile long last = System.nanoTime() - QUIET;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::enter);
    }

    private void enter(RoutingContext request) {
        underWay.incrementAndGet();
        request.addEndHandler(end -> {
            last = System.nanoTime();
            underWay.decrementAndGet();
        });
        request.next();
    }

    boolean isQuiet() {
        return underWay.get() == 0 && System.nanoTime() - last > QUIET;
    }
}
