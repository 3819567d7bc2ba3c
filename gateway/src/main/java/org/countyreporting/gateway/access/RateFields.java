package org.countyreporting.gateway.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.gateway.GatewayConfig;

/** What a caller over its rate is told, in the fields of draft-ietf-httpapi-ratelimit-headers. */
@Singleton
public class RateFields {

    private final String policy;
    private final Text explanation;

    RateFields(GatewayConfig config) {
        int burst = config.rate().burst();
        int perSecond = config.rate().perSecond();
        policy = "\"caller\";q=%d;w=%d".formatted(burst, Math.max(1, burst / perSecond));
        explanation = new Text(
                "每个调用方每秒最多 %d 次请求，短时最多 %d 次；请按 Retry-After 稍后重试".formatted(perSecond, burst),
                "A caller may send %d requests a second, %d at once: try again after Retry-After seconds"
                        .formatted(perSecond, burst));
    }

    public void addTo(HttpServerResponse response, KnownCaller caller) {
        long seconds = caller.secondsToWait();
        response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .putHeader("RateLimit-Policy", policy)
                .putHeader("RateLimit", "\"caller\";r=0;t=" + seconds);
    }

    public Text explanation() {
        return explanation;
    }
}
