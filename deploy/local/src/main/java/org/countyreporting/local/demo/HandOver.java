package org.countyreporting.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.countyreporting.local.api.Api;
import org.countyreporting.local.stack.LocalFailure;
import org.countyreporting.local.stack.Waiting;

/** Accepted figures reach the indicators a moment after their acceptance: whether all of a month have arrived. */
final class HandOver {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private HandOver() {}

    static void await(Api api, JsonNode plan, String period) {
        Set<String> accepted = accepted(api, plan, period);
        if (!Waiting.until(PATIENCE, () -> arrived(api, plan, period).containsAll(accepted))) {
            accepted.removeAll(arrived(api, plan, period));
            throw new LocalFailure("accepted figures have not reached indicators-service: " + accepted);
        }
    }

    private static Set<String> accepted(Api api, JsonNode plan, String period) {
        Set<String> accepted = new HashSet<>();
        String path = "/v1/progress-entries?plan=" + plan.path("id").asText() + "&period=" + period + "&state=accepted";
        for (JsonNode entry : api.list(path)) {
            for (JsonNode figure : entry.path("figures")) {
                accepted.add(figure.path("dataElement").asText() + " "
                        + entry.path("id").asText() + " "
                        + entry.path("acceptedRevision").asText());
            }
        }
        return accepted;
    }

    private static Set<String> arrived(Api api, JsonNode plan, String period) {
        Set<String> arrived = new HashSet<>();
        Results results = Results.of(api, plan, period);
        for (String code : results.codes()) {
            for (JsonNode row : results.sources(code)) {
                JsonNode source = row.path("source");
                arrived.add(row.path("dataElement").asText() + " "
                        + source.path("entry").asText() + " "
                        + source.path("revision").asText());
            }
        }
        return arrived;
    }
}
