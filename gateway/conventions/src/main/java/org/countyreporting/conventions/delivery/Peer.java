package org.countyreporting.conventions.delivery;

import java.util.Locale;

/** The services behind the gateway, as they know each other. */
public enum Peer {
    PLANS,
    PROGRESS,
    INDICATORS;

    /** Its name in configuration: {@code county-reporting.peers.plans}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
