package org.countyreporting.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** Which ports are to be had on this machine. */
public final class Ports {

    // Below the range from which Linux takes ports for outgoing connections.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    /** A gateway port with its followers free as well. */
    public static int freeForStack() {
        return ThreadLocalRandom.current()
                .ints(1000, LOWEST, HIGHEST)
                .filter(base -> Arrays.stream(Service.values()).allMatch(service -> isFree(service.port(base))))
                .findFirst()
                .orElseThrow(() -> new LocalFailure("no four free ports in a row were found"));
    }

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireFree(int gatewayPort) {
        for (Service service : Service.values()) {
            int port = service.port(gatewayPort);
            if (!isFree(port)) {
                throw new LocalFailure("port " + port + " (" + service.folder() + ") is taken: end what uses it, or set"
                        + " COUNTY_REPORTING_PORT to a gateway port that is free with the three ports after it");
            }
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
