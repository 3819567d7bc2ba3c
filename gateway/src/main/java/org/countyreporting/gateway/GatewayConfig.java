package org.countyreporting.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What an operator may set. */
@ConfigMapping(prefix = "county-reporting.gateway")
public interface GatewayConfig {

    /** Address under which the outside reaches this installation, such as {@code https://reporting.example.cn}. */
    Optional<URI> publicAddress();

    /** How often the services' documents are read again. */
    @WithDefault("10s")
    Duration contractRefresh();

    Relay relay();

    Rate rate();

    Body body();

    /** The way to the services. */
    interface Relay {

        /** How long a connection to a service may take, or a free one may be waited for. */
        @WithDefault("2s")
        Duration connectTimeout();

        /** How long neither side may send anything before the exchange is given up. */
        @WithDefault("60s")
        Duration silence();

        /** Connections to one service and event loop. */
        @WithDefault("64")
        int connections();

        /** Whether a proxy in front may be believed what it says in X-Forwarded headers. */
        @WithDefault("false")
        boolean trustForwarded();
    }

    /** Requests of one caller. */
    interface Rate {

        @WithDefault("200")
        int perSecond();

        @WithDefault("1000")
        int burst();
    }

    /** Size of a request's body. */
    interface Body {

        @WithDefault("10M")
        MemorySize limit();

        /** Other limits, by path template of the document ({@code /observations}). */
        Map<String, MemorySize> limits();
    }
}
