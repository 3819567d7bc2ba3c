package org.countyreporting.gateway.relay;

import io.vertx.core.http.HttpClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/**
 * What one event loop relays with: connections of its own, so that no request changes threads, and the exchanges under
 * way, looked over once in a while for silent ones. Touched by its event loop only.
 */
final class Lane {

    private final HttpClient client;
    private final long ticksOfSilence;
    private final Set<Exchange> underWay = new HashSet<>();
    private long tick;

    /** @param ticksOfSilence after how many looks without a word an exchange is given up */
    Lane(HttpClient client, long ticksOfSilence) {
        this.client = client;
        this.ticksOfSilence = ticksOfSilence;
    }

    HttpClient client() {
        return client;
    }

    /** A clock that costs nothing to read. */
    long tick() {
        return tick;
    }

    void enter(Exchange exchange) {
        underWay.add(exchange);
    }

    void leave(Exchange exchange) {
        underWay.remove(exchange);
    }

    void look() {
        tick++;
        if (underWay.isEmpty()) {
            return;
        }
        for (Exchange exchange : new ArrayList<>(underWay)) {
            if (tick - exchange.lastHeard() > ticksOfSilence) {
                exchange.giveUp();
            }
        }
    }
}
