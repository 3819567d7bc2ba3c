package org.countyreporting.gateway.relay;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which header fields pass, and which concern one connection only or are nobody's business outside.
 *
 * @param trustForwarded whether who calls may say where a request came from
 * @param traced whether the gateway itself takes part in traces
 */
record Fields(boolean trustForwarded, boolean traced) {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    /** What a Connection header may not take away: the message would become another one. */
    private static final Set<String> ESSENTIAL =
            Set.of("host", "content-length", "content-type", "authorization", "if-match", "idempotency-key");

    void toService(HttpServerRequest from, HttpClientRequest to, String requestId) {
        MultiMap source = from.headers();
        MultiMap target = to.headers();
        Set<String> named = namedByConnection(source);
        for (Map.Entry<String, String> field : source) {
            String name = field.getKey();
            if (!isOfOneConnection(name)
                    && !isOurs(name)
                    && !isSaidAnew(name)
                    && (named == null || !named.contains(name))) {
                target.add(name, field.getValue());
            }
        }
        target.set(REQUEST_ID, requestId);
        String address = from.remoteAddress().hostAddress();
        String before = trustForwarded ? source.get(FORWARDED_FOR) : null;
        String proto = trustForwarded ? source.get(FORWARDED_PROTO) : null;
        String host = trustForwarded ? source.get(FORWARDED_HOST) : null;
        target.set(FORWARDED_FOR, before == null ? address : before + ", " + address);
        target.set(FORWARDED_PROTO, proto == null ? from.scheme() : proto);
        target.set(FORWARDED_HOST, host == null ? from.getHeader(HttpHeaders.HOST) : host);
    }

    /** What the service says of id and version goes over what the edge has set. */
    static void toCaller(MultiMap source, MultiMap target) {
        Set<String> named = namedByConnection(source);
        for (Map.Entry<String, String> field : source) {
            String name = field.getKey();
            if (isSetAtEdge(name)) {
                target.set(name, field.getValue());
            } else if (!isOfOneConnection(name) && (named == null || !named.contains(name))) {
                target.add(name, field.getValue());
            }
        }
    }

    private static boolean isSetAtEdge(String name) {
        return switch (name.length()) {
            case 11 -> name.equalsIgnoreCase("api-version");
            case 12 -> name.equalsIgnoreCase("x-request-id");
            default -> false;
        };
    }

    /** RFC 9110, 7.6.1, and what proxies made up. Compared by length first: this runs for every field there is. */
    private static boolean isOfOneConnection(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("te");
            case 6 -> name.equalsIgnoreCase("expect");
            case 7 -> name.equalsIgnoreCase("upgrade") || name.equalsIgnoreCase("trailer");
            case 10 -> name.equalsIgnoreCase("connection") || name.equalsIgnoreCase("keep-alive");
            case 14 -> name.equalsIgnoreCase("http2-settings");
            case 16 -> name.equalsIgnoreCase("proxy-connection");
            case 17 -> name.equalsIgnoreCase("transfer-encoding");
            case 18 -> name.equalsIgnoreCase("proxy-authenticate");
            case 19 -> name.equalsIgnoreCase("proxy-authorization");
            default -> false;
        };
    }

    /** What only the gateway or a peer may say to a service: where a request came from, and the peers' secret. */
    private static boolean isOurs(String name) {
        return switch (name.length()) {
            case 9 -> name.equalsIgnoreCase("forwarded");
            case 12 -> name.equalsIgnoreCase("x-request-id");
            default ->
                name.regionMatches(true, 0, "x-forwarded-", 0, 12) || name.regionMatches(true, 0, "x-peer-", 0, 7);
        };
    }

    /** Where requests are traced, the client names our own span as the service's parent; it would be named second. */
    private boolean isSaidAnew(String name) {
        return traced
                && (name.equalsIgnoreCase("traceparent")
                        || name.equalsIgnoreCase("tracestate")
                        || name.equalsIgnoreCase("baggage"));
    }

    private static Set<String> namedByConnection(MultiMap fields) {
        String connection = fields.get(HttpHeaders.CONNECTION);
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return null;
        }
        Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String value : fields.getAll(HttpHeaders.CONNECTION)) {
            for (String name : value.split(",")) {
                named.add(name.trim());
            }
        }
        named.removeIf(name -> ESSENTIAL.contains(name.toLowerCase(Locale.ROOT)));
        return named;
    }
}
