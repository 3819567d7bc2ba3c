package org.countyreporting.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans (OTLP over HTTP) as an OpenTelemetry collector does. */
final class Collector implements AutoCloseable {

    /** @param parent empty where a trace begins */
    record Span(String service, String trace, String id, String parent, String words) {}

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private Collector(HttpServer server) {
        this.server = server;
    }

    static Collector start() {
        try {
            Collector collector =
                    new Collector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            collector.server.createContext("/v1/traces", collector::take);
            collector.server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What sends a service's traces here, at once. */
    Map<String, String> variables() {
        return Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://localhost:" + server.getAddress().getPort(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms");
    }

    /** Spans of which an attribute holds these words. */
    List<Span> about(String words) {
        return spans.stream().filter(span -> span.words().contains(words)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        // ExportTraceServiceRequest > ResourceSpans > Resource and ScopeSpans > Span, by their field numbers
        for (Protobuf ofResource :
                Protobuf.read(exchange.getRequestBody().readAllBytes()).all(1)) {
            String service = ofResource.all(1).stream()
                    .flatMap(resource -> resource.all(1).stream())
                    .filter(attribute -> attribute.text(1).equals("service.name"))
                    .map(attribute -> attribute.all(2).get(0).text(1))
                    .findFirst()
                    .orElse("");
            ofResource.all(2).stream()
                    .flatMap(scope -> scope.all(2).stream())
                    .forEach(span -> spans.add(new Span(
                            service, hex(span.bytes(1)), hex(span.bytes(2)), hex(span.bytes(4)), attributes(span))));
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private static String attributes(Protobuf span) {
        StringBuilder words = new StringBuilder();
        span.all(9).forEach(attribute -> words.append(attribute.all(2).get(0).text(1))
                .append('\n'));
        return words.toString();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
