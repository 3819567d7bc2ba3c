package org.countyreporting.local.stack;

import java.net.URI;
import java.nio.file.Path;

/** The four processes, in the order in which they are stopped: first who calls, last who is called. */
public enum Service {
    GATEWAY("gateway", 0),
    INDICATORS("indicators-service", 3),
    PROGRESS("progress-service", 2),
    PLANS("plans-service", 1);

    private final String folder;
    private final int portOffset;

    Service(String folder, int portOffset) {
        this.folder = folder;
        this.portOffset = portOffset;
    }

    /** The folder in the repository, which is its name as well. */
    public String folder() {
        return folder;
    }

    public int port(int gatewayPort) {
        return gatewayPort + portOffset;
    }

    /** Where it says that it answers: the gateway tells callers its {@code /status} only, its health is not theirs. */
    URI readiness(int gatewayPort) {
        return URI.create(url(gatewayPort) + (this == GATEWAY ? "/status" : "/q/health/ready"));
    }

    String url(int gatewayPort) {
        return "http://127.0.0.1:" + port(gatewayPort);
    }

    /** The name of its database and of its role there; the gateway has none. */
    String database() {
        return name().toLowerCase();
    }

    boolean hasDatabase() {
        return this != GATEWAY;
    }

    Path jar(Path repository) {
        return repository.resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
