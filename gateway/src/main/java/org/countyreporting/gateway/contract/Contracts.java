package org.countyreporting.gateway.contract;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.countyreporting.gateway.GatewayConfig;
import org.countyreporting.gateway.peer.Service;

/**
 * The contract in force. Begins with the documents of this release; each is replaced by what the running service serves.
 * A document that cannot be read changes nothing.
 */
@Singleton
public class Contracts {

    private static final int BEFORE_ANYTHING_IS_ASKED = 1;

    private final CarriedDocuments carried;
    private final String server;
    private final Map<Service, byte[]> documents = new EnumMap<>(Service.class);
    private final Map<Service, byte[]> refused = new EnumMap<>(Service.class);
    private volatile Contract current;

    Contracts(CarriedDocuments carried, GatewayConfig config) {
        this.carried = carried;
        this.server = config.publicAddress()
                        .map(address -> address.toString().replaceAll("/+$", ""))
                        .orElse("")
                + "/v1";
    }

    synchronized void start(@Observes @Priority(BEFORE_ANYTHING_IS_ASKED) StartupEvent event) {
        for (Service service : Service.values()) {
            carried.of(service)
                    .ifPresentOrElse(
                            document -> documents.put(service, document),
                            () -> Log.warnf("no document of %s in this build: unknown until it runs", service.id()));
        }
        current = contract(documents);
    }

    public Contract current() {
        return current;
    }

    /** The version that the service's document names, or null when there is none. */
    public String versionOf(Service service) {
        return current.versions().get(service);
    }

    /** Takes over what a service serves now. */
    synchronized void replace(Service service, byte[] document) {
        if (Arrays.equals(document, documents.get(service)) || Arrays.equals(document, refused.get(service))) {
            return;
        }
        Map<Service, byte[]> changed = new EnumMap<>(documents);
        changed.put(service, document);
        try {
            current = contract(changed);
            documents.put(service, document);
            Log.infof("contract of %s taken over", service.id());
        } catch (RuntimeException e) {
            refused.put(service, document);
            Log.warnf("contract of %s cannot be read, the former stays: %s", service.id(), e.toString());
        }
    }

    private Contract contract(Map<Service, byte[]> documents) {
        Documents all = new Documents();
        documents.forEach(all::add);
        all.conflicts().forEach(conflict -> Log.warnf("contract: %s", conflict));
        byte[] json = all.json(server);
        return new Contract(json, entityTag(json), all.routes(), all.versions());
    }

    private static String entityTag(byte[] json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            return "\"" + new BigInteger(1, digest).toString(36).substring(0, 24) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
