package org.countyreporting.progress.peer.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import org.countyreporting.conventions.delivery.Outbox;
import org.countyreporting.conventions.delivery.Peer;

/** Tells indicators-service what counts, in the transaction of the change. */
@ApplicationScoped
public class Indicators {

    private final Outbox outbox;

    Indicators(Outbox outbox) {
        this.outbox = outbox;
    }

    public void tell(EntryMessage message) {
        outbox.put(Peer.INDICATORS, "/peer/entries/" + message.id(), message.version(), message);
    }
}
