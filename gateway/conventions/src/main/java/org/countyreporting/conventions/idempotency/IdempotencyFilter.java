package org.countyreporting.conventions.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;

/**
 * {@code Idempotency-Key} on POST. The key, the effect and the answer are one transaction, begun here and committed
 * before the answer goes out: a crash leaves all three or none, and a repetition gets the first answer.
 */
@Provider
@Priority(1)
@IfBuildProperty(name = "county-reporting.database", stringValue = "true", enableIfMissing = true)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIM = IdempotencyFilter.class.getName();
    /** Around everything a request may do, a long upload included; who falls silent is cut off sooner. */
    private static final int TIMEOUT_SECONDS = 7200;

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.LINK);

    private final IdempotentAnswers answers;
    private final Caller caller;
    private final ObjectMapper json;

    IdempotencyFilter(IdempotentAnswers answers, Caller caller, ObjectMapper json) {
        this.answers = answers;
        this.caller = caller;
        this.json = json;
    }

    /** Readers close what they have read; the rest of the body is still to be digested then. */
    private static final class KeptOpen extends DigestInputStream {

        KeptOpen(InputStream body, MessageDigest digest) {
            super(body, digest);
        }

        @Override
        public void close() {}
    }

    private record Claim(String caller, UUID key, String target, MessageDigest digest) {}

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(HEADER);
        if (header == null || !request.getMethod().equals("POST")) {
            return;
        }
        Claim claim = new Claim(caller.subject(), key(header), target(request), sha256());
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TIMEOUT_SECONDS));
        try {
            if (!answers.claim(claim.caller, claim.key)) {
                throw Refusal.conflict(
                        "相同幂等键的请求正在处理，请稍后重试", "A request with this key is still running: try again later");
            }
            Optional<IdempotentAnswers.Answer> known = answers.find(claim.caller, claim.key);
            if (known.isPresent()) {
                QuarkusTransaction.rollback();
                request.abortWith(replay(known.get(), claim, request.getEntityStream()));
                return;
            }
        } catch (RuntimeException e) {
            if (QuarkusTransaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
            throw e;
        }
        request.setEntityStream(new KeptOpen(request.getEntityStream(), claim.digest));
        request.setProperty(CLAIM, claim);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(CLAIM) instanceof Claim claim)) {
            return;
        }
        request.removeProperty(CLAIM);
        if (response.getStatus() >= 400) {
            QuarkusTransaction.rollback();
            return;
        }
        request.getEntityStream().transferTo(OutputStream.nullOutputStream());
        answers.keep(
                claim.caller,
                claim.key,
                new IdempotentAnswers.Answer(
                        claim.target, claim.digest.digest(), response.getStatus(), headers(response), body(response)));
        QuarkusTransaction.commit();
    }

    private static Response replay(IdempotentAnswers.Answer known, Claim claim, InputStream body) throws IOException {
        new DigestInputStream(body, claim.digest).transferTo(OutputStream.nullOutputStream());
        if (!known.target().equals(claim.target) || !MessageDigest.isEqual(known.digest(), claim.digest.digest())) {
            throw Refusal.of(
                    ProblemType.KEY_REUSED,
                    "该幂等键已用于内容不同的请求，请换用新的 UUID",
                    "This key was used for a request with another body: take a new UUID");
        }
        Response.ResponseBuilder response = Response.status(known.status());
        known.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return known.body() == null
                ? response.build()
                : response.entity(known.body()).build();
    }

    private static UUID key(String header) {
        try {
            return UUID.fromString(header);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalidParameter(HEADER, "应为 UUID", "should be a UUID");
        }
    }

    private static String target(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath()
                + "?"
                + Optional.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                        .orElse("");
    }

    private static Map<String, List<String>> headers(ContainerResponseContext response) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            List<Object> values = response.getHeaders().get(name);
            if (values != null) {
                kept.put(name, values.stream().map(String::valueOf).toList());
            }
        }
        MediaType type = response.getMediaType();
        if (type != null && response.hasEntity()) {
            kept.put(HttpHeaders.CONTENT_TYPE, List.of(type.toString()));
        }
        return kept;
    }

    private String body(ContainerResponseContext response) throws JsonProcessingException {
        Object entity = response.getEntity();
        return entity == null || entity instanceof String ? (String) entity : json.writeValueAsString(entity);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
