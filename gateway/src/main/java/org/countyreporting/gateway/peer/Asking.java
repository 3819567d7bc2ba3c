package org.countyreporting.gateway.peer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.countyreporting.conventions.problem.Text;

/** Asks a service on behalf of a caller and reads the answer as a record of ours. Never fails: a reply says why not. */
@Singleton
public class Asking {

    private static final Text DOWN = new Text("服务暂不可用", "the service is not available");
    private static final Text SLOW = new Text("服务未在时限内应答", "the service did not answer in time");
    private static final Text UNREADABLE = new Text("服务应答无法读取", "the service's answer cannot be read");

    private final Services services;
    private final ObjectMapper json;

    Asking(Services services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    public <T> CompletableFuture<Reply<T>> ask(Asker asker, Service service, String path, Class<T> type) {
        return services.get(service, path, asker)
                .handle((answer, failure) -> failure == null
                        ? read(service, answer, type)
                        : Reply.without(service, 0, timedOut(failure) ? SLOW : DOWN));
    }

    private <T> Reply<T> read(Service service, HttpResponse<byte[]> answer, Class<T> type) {
        try {
            return answer.statusCode() == 200
                    ? Reply.of(service, answer.statusCode(), json.readValue(answer.body(), type))
                    : Reply.without(service, answer.statusCode(), refusal(answer));
        } catch (JacksonException e) {
            return Reply.without(service, answer.statusCode(), UNREADABLE);
        } catch (IOException e) {
            return Reply.without(service, 0, DOWN);
        }
    }

    /** The detail of the service's problem: it is written for the caller, in his language. */
    private Text refusal(HttpResponse<byte[]> answer) throws IOException {
        JsonNode problem = json.readTree(answer.body());
        String detail = problem.path("detail").asText("");
        return detail.isEmpty() ? UNREADABLE : Text.same(detail);
    }

    private static boolean timedOut(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof HttpTimeoutException;
    }
}
