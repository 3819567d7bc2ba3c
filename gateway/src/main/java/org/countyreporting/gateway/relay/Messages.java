package org.countyreporting.gateway.relay;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.ProblemType;

/** What can be told of a message by its head. */
final class Messages {

    private Messages() {}

    static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** The announced length, or -1 when the body comes in chunks. */
    static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    /** Path and query as they came; of an absolute address (RFC 9112, 3.2.2) only these. */
    static String target(HttpServerRequest request) {
        String uri = request.uri();
        if (uri.charAt(0) == '/') {
            return uri;
        }
        return request.query() == null ? request.path() : request.path() + "?" + request.query();
    }

    static boolean isProblem(HttpClientResponse answer) {
        String type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(Answers.MEDIA_TYPE);
    }

    /** What is said in place of a refusal that is no problem document and may tell what it should not. */
    static ProblemType standingFor(int status) {
        if (status < 500 || status == 503 || status == 504) {
            return ProblemType.ofStatus(status).orElse(ProblemType.BAD_UPSTREAM);
        }
        return ProblemType.BAD_UPSTREAM;
    }
}
