package org.countyreporting.gateway.relay;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.countyreporting.gateway.GatewayConfig;

/** One lane per event loop, made when it relays for the first time. */
@Singleton
class Lanes {

    /** How often a lane is looked over. */
    private static final Duration TICK = Duration.ofMillis(500);
    /** Shorter than any server closes an idle connection of ours, so that a dead one is rarely taken. */
    private static final int KEEP_ALIVE_SECONDS = 30;

    private static final int WAITING_PER_CONNECTION = 16;

    private final ThreadLocal<Lane> lanes = ThreadLocal.withInitial(this::lane);
    private final Vertx vertx;
    private final GatewayConfig.Relay config;

    Lanes(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config.relay();
    }

    /** The lane of the event loop this is called on. */
    Lane current() {
        return lanes.get();
    }

    private Lane lane() {
        int connectTimeout = (int) config.connectTimeout().toMillis();
        HttpClientOptions http = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setConnectTimeout(connectTimeout)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxWaitQueueSize(config.connections() * WAITING_PER_CONNECTION)
                .setMaxHeaderSize(64 * 1024)
                .setDecompressionSupported(false)
                .setTcpNoDelay(true);
        PoolOptions pool = new PoolOptions().setHttp1MaxSize(config.connections());
        Lane lane =
                new Lane(vertx.createHttpClient(http, pool), config.silence().dividedBy(TICK));
        vertx.setPeriodic(TICK.toMillis(), any -> lane.look());
        return lane;
    }
}
