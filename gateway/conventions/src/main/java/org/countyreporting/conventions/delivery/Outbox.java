package org.countyreporting.conventions.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Transactional outbox: a message is queued in the transaction of the change it tells of and delivered as {@code PUT}
 * until the peer has answered 2xx. At least once and in no order; the receiver ignores what it has and what is older.
 */
@Singleton
@IfBuildProperty(name = "county-reporting.database", stringValue = "true", enableIfMissing = true)
public class Outbox {

    private final Courier courier;
    private final ObjectMapper json;

    Outbox(Courier courier, ObjectMapper json) {
        this.courier = courier;
        this.json = json;
    }

    /**
     * @param path where the peer takes the aggregate, such as {@code /peer/plans/…}
     * @param version of the aggregate; one version is queued once
     * @param state the aggregate's whole state, its version included
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Peer peer, String path, long version, Object state) {
        try {
            String body = json.writeValueAsString(state);
            courier.queue(peer.key() + path + "#" + version, new Delivery(peer, path, body), Instant.now());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
