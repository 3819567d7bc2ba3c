package org.countyreporting.conventions.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

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
        courier.callOff(passing(peer, path));
        courier.queue(lasting(peer, path, version), delivery(peer, path, state));
    }

    /** The same for a state that nobody needs to know of any more once a later one is {@link #put}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putPassing(Peer peer, String path, long version, Object state) {
        Delivery delivery = delivery(peer, path, state);
        if (!courier.queue(passing(peer, path), delivery)) {
            courier.queue(lasting(peer, path, version), delivery);
        }
    }

    private static String passing(Peer peer, String path) {
        return peer.key() + path;
    }

    private static String lasting(Peer peer, String path, long version) {
        return peer.key() + path + "#" + version;
    }

    private Delivery delivery(Peer peer, String path, Object state) {
        try {
            return new Delivery(peer, path, json.writeValueAsString(state));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
