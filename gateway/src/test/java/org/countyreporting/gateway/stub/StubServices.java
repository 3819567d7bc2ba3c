package org.countyreporting.gateway.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Plans and indicators run and speak their contracts; progress is down: nobody listens at its address. */
public class StubServices implements QuarkusTestResourceLifecycleManager {

    private static Vertx vertx;
    private static StubService plans;
    private static StubService indicators;

    public static StubService plans() {
        return plans;
    }

    public static StubService indicators() {
        return indicators;
    }

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        plans = service("plans-service");
        indicators = service("indicators-service");
        StubService gone = new StubService(vertx);
        int nobody = gone.port();
        gone.close();
        return Map.of(
                "county-reporting.gateway.contract-refresh", "200ms",
                "county-reporting.peers.plans", address(plans.port()),
                "county-reporting.peers.progress", address(nobody),
                "county-reporting.peers.indicators", address(indicators.port()));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    static StubService service(String name) {
        Buffer document = document(name);
        return new StubService(vertx)
                .at("/openapi.json", request -> StubService.json(request, document))
                .json("/q/health/ready", "{\"status\":\"UP\"}");
    }

    static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** The document that a service of this name carries in the tests. */
    public static Buffer document(String name) {
        try (InputStream file = StubServices.class.getResourceAsStream("/contract/" + name + "/openapi.yaml")) {
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
