package org.countyreporting.conventions.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the services of one installation show each other. */
@Singleton
@Startup
@IfBuildProperty(name = "county-reporting.database", stringValue = "true", enableIfMissing = true)
class PeerSecret {

    static final String HEADER = "X-Peer-Secret";
    private static final int MINIMUM = 32;

    private final String secret;

    PeerSecret(@ConfigProperty(name = "county-reporting.peer-secret") String secret) {
        if (secret.length() < MINIMUM) {
            throw new IllegalStateException("county-reporting.peer-secret needs at least " + MINIMUM + " characters");
        }
        this.secret = secret;
    }

    String value() {
        return secret;
    }

    boolean matches(String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
