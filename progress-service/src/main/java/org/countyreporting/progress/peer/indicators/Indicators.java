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

    /** What waits for its review is not told any more once it is accepted; what was accepted always is. */
    public void tell(EntryMessage message) {
        String path = "/peer/entries/" + message.id();
        if (message.accepted() == null) {
            outbox.putPassing(Peer.INDICATORS, path, message.version(), message);
        } else {
            outbox.put(Peer.INDICATORS, path, message.version(), message);
        }
    }
}
