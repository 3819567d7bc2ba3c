package org.countyreporting.plans;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.countyreporting.conventions.kit.Tokens;

/** The two peers as one HTTP server that takes whatever it is told. */
public class PeersStub implements QuarkusTestResourceLifecycleManager {

    /** What a peer was told. */
    public record Told(String peer, String path, JsonPath body) {}

    private static final List<Told> TOLD = new CopyOnWriteArrayList<>();
    private static HttpServer server;

    /** Everything that either peer was told at the path, in the order of arrival. */
    public static List<Told> told(String path) {
        return TOLD.stream().filter(told -> told.path().equals(path)).toList();
    }

    @Override
    public Map<String, String> start() {
        String base = "http://127.0.0.1:" + server().getAddress().getPort();
        return Map.of(
                "county-reporting.peers.progress", base + "/progress",
                "county-reporting.peers.indicators", base + "/indicators");
    }

    private static synchronized HttpServer server() {
        if (server == null) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/", PeersStub::take);
                server.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    private static void take(HttpExchange exchange) throws IOException {
        String[] parts = exchange.getRequestURI().getPath().split("/", 3);
        boolean trusted = Tokens.PEER_SECRET.equals(exchange.getRequestHeaders().getFirst(Tokens.PEER_SECRET_HEADER));
        if (trusted) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            TOLD.add(new Told(parts[1], "/" + parts[2], new JsonPath(body)));
        }
        exchange.sendResponseHeaders(trusted ? 204 : 403, -1);
        exchange.close();
    }

    @Override
    public void stop() {}
}
