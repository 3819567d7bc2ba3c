package org.countyreporting.conventions.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Writes problems: as a JAX-RS response, or straight to a Vert.x response where no resource is reached. */
@Singleton
public class Answers {

    public static final String MEDIA_TYPE = "application/problem+json";
    /** Where the edge keeps the id of a request on its routing context. */
    public static final String REQUEST_ID = "county-reporting.request-id";

    private static final String WWW_AUTHENTICATE = "WWW-Authenticate";
    private static final int RETRY_AFTER_SECONDS = 5;

    private final ObjectMapper json;

    public Answers(ObjectMapper json) {
        this.json = json;
    }

    public Response response(RoutingContext request, ProblemType type, Text detail, List<Violation> violations) {
        Problem problem = problem(request, type, detail, violations);
        Response.ResponseBuilder response = Response.status(type.status())
                .type(MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE.toString(),
                        language(request).toLanguageTag())
                .entity(problem);
        if (type == ProblemType.UNAUTHENTICATED) {
            response.header(WWW_AUTHENTICATE, "Bearer");
        }
        if (type == ProblemType.UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER.toString(), RETRY_AFTER_SECONDS);
        }
        return response.build();
    }

    /** Ends the response with the problem, unless its head has gone out already. */
    public void end(RoutingContext request, ProblemType type, Text detail) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).toLanguageTag());
        if (type == ProblemType.UNAUTHENTICATED) {
            request.response().putHeader(WWW_AUTHENTICATE, "Bearer");
        }
        if (type == ProblemType.UNAVAILABLE && !request.response().headers().contains(HttpHeaders.RETRY_AFTER)) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
        }
        request.response().end(text(problem(request, type, detail, List.of())));
    }

    /** English when the caller prefers it, else Chinese. */
    public static Locale language(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(accepted), List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
            boolean english = best == Locale.ENGLISH;
            return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException e) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    private static Problem problem(RoutingContext request, ProblemType type, Text detail, List<Violation> violations) {
        return Problem.of(type, detail, violations, language(request), request.get(REQUEST_ID));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
