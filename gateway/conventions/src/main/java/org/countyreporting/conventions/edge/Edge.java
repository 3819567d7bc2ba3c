package org.countyreporting.conventions.edge;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.Explanations;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * The first to see a request: gives it an id and the answer its {@code API-Version}, and refuses what no resource could
 * answer with a problem (over-long addresses and headers, more than one host, broken percent-encoding, NUL). Also the last: what no route
 * answers is a problem too.
 */
@Singleton
public class Edge {

    private static final int FIRST = 1_000_000;
    private static final int LAST = 1_000_000;
    private static final String API = "/v1/";
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Answers answers;
    private final String version;
    private final int maxUri;
    private final int maxHeaders;

    Edge(
            Answers answers,
            @ConfigProperty(name = "county-reporting.api-version") String version,
            @ConfigProperty(name = "county-reporting.limits.uri") int maxUri,
            @ConfigProperty(name = "county-reporting.limits.headers") int maxHeaders) {
        this.answers = answers;
        this.version = version;
        this.maxUri = maxUri;
        this.maxHeaders = maxHeaders;
    }

    void first(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    void last(@Observes Router router) {
        router.route()
                .order(LAST)
                .handler(
                        request -> answers.end(request, ProblemType.NOT_FOUND, Explanations.of(ProblemType.NOT_FOUND)));
        router.route().order(-FIRST).failureHandler(this::refuseFailed);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        identify(context);
        if (request.uri().length() > maxUri) {
            refuse(context, ProblemType.URI_TOO_LONG);
        } else if (headerBytes(request) > maxHeaders) {
            refuse(context, ProblemType.HEADERS_TOO_LARGE);
        } else if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            answers.end(
                    context,
                    ProblemType.MALFORMED_REQUEST,
                    new Text("请求头 Host 只能有一个", "There is more than one Host header"));
        } else if (!isReadable(request.uri())) {
            answers.end(
                    context,
                    ProblemType.MALFORMED_REQUEST,
                    new Text(
                            "请求地址的百分号编码有误，或含有不允许的空字符（%00）",
                            "The percent-encoding of the address is broken, or it holds a NUL (%00)"));
        } else if (request.path().endsWith("/") && request.path().startsWith(API)) {
            refuse(context, ProblemType.NOT_FOUND);
        } else {
            context.next();
        }
    }

    private void identify(RoutingContext context) {
        String sent = context.request().getHeader("X-Request-Id");
        String id = sent != null && REQUEST_ID.matcher(sent).matches() ? sent : anyId();
        context.put(Answers.REQUEST_ID, id);
        context.response().putHeader("API-Version", version).putHeader("X-Request-Id", id);
        MDC.put("requestId", id);
    }

    /**
     * What fails outside every resource: refused before the first route (no {@code Host}, an address that is no path) or by
     * a route of Quarkus, whose own answer would be no problem. Who may not is left to Quarkus.
     */
    private void refuseFailed(RoutingContext context) {
        if (context.response().headWritten() || context.failure() instanceof SecurityException) {
            context.next();
            return;
        }
        if (context.get(Answers.REQUEST_ID) == null) {
            identify(context);
        }
        ProblemType type = ProblemType.ofStatus(context.statusCode()).orElse(ProblemType.INTERNAL);
        if (type == ProblemType.INTERNAL) {
            Log.errorf(
                    context.failure(),
                    "%s %s failed",
                    context.request().method(),
                    context.request().uri());
        }
        refuse(context, type);
    }

    /** Told apart from others, not hidden from anyone: no need to drain the system's randomness. */
    private static String anyId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private void refuse(RoutingContext context, ProblemType type) {
        answers.end(context, type, Explanations.of(type));
    }

    private static int headerBytes(HttpServerRequest request) {
        int bytes = 0;
        for (var header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().length() + 4;
        }
        return bytes;
    }

    /** A URI by its grammar, with well-formed percent-encoding of UTF-8 without NUL in path and query. */
    static boolean isReadable(String uri) {
        try {
            new URI(uri);
            if (uri.indexOf('%') < 0) {
                return true;
            }
            String decoded = QueryStringDecoder.decodeComponent(uri);
            return decoded.indexOf('\0') < 0 && decoded.indexOf('\ufffd') < 0;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }
}
