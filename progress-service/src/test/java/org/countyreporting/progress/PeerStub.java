package org.countyreporting.progress;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Both peers over HTTP: plans-service knows the units it is given, indicators-service keeps what it is told. */
public class PeerStub implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, String> UNITS = new ConcurrentHashMap<>();
    private static final Map<String, String> DOCUMENTS = new ConcurrentHashMap<>();
    private static final Map<String, String> ELEMENTS = new ConcurrentHashMap<>();
    private static final BlockingQueue<JsonPath> ENTRIES = new LinkedBlockingQueue<>();
    private static volatile boolean plansDown;

    private HttpServer server;

    public static void knowsUnit(String id, String json) {
        UNITS.put(id, json);
    }

    public static void knowsDocument(String id, String json) {
        DOCUMENTS.put(id, json);
    }

    public static void knowsElement(String code, String name, String unit, String kind) {
        ELEMENTS.put(
                code,
                "{\"code\":\"%s\",\"name\":\"%s\",\"unit\":\"%s\",\"kind\":\"%s\",\"later\":1}"
                        .formatted(code, name, unit, kind));
    }

    public static void plansDown(boolean down) {
        plansDown = down;
    }

    /** The next message about this entry that fulfils the condition; older ones are passed over. */
    public static JsonPath told(String entry, Predicate<JsonPath> condition) {
        try {
            for (JsonPath message = next(); message != null; message = next()) {
                if (entry.equals(message.getString("id")) && condition.test(message)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("indicators-service was not told of " + entry);
    }

    private static JsonPath next() throws InterruptedException {
        return ENTRIES.poll(20, TimeUnit.SECONDS);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/peer/units/", exchange -> one(exchange, UNITS));
        server.createContext("/peer/documents/", exchange -> one(exchange, DOCUMENTS));
        server.createContext("/peer/data-elements", PeerStub::elements);
        server.createContext("/peer/entries/", PeerStub::entry);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("COUNTY_REPORTING_PLANS_URL", address, "COUNTY_REPORTING_INDICATORS_URL", address);
    }

    private static void one(HttpExchange exchange, Map<String, String> known) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String found = known.get(path.substring(path.lastIndexOf('/') + 1));
        if (plansDown) {
            answer(exchange, 503, "");
        } else if (found == null) {
            answer(exchange, 404, "");
        } else {
            answer(exchange, 200, found);
        }
    }

    private static void elements(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String found = Arrays.stream(query.substring("codes=".length()).split(","))
                .filter(ELEMENTS::containsKey)
                .map(ELEMENTS::get)
                .collect(Collectors.joining(","));
        answer(exchange, 200, "[" + found + "]");
    }

    private static void entry(HttpExchange exchange) throws IOException {
        ENTRIES.add(new JsonPath(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        answer(exchange, 204, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
