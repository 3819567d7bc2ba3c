package org.countyreporting.progress.peer.indicators;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countyreporting.conventions.delivery.Peer;
import org.countyreporting.conventions.delivery.Peers;

/** Asks indicators-service what data elements are called: without it figures are offered, but placed nowhere. */
@ApplicationScoped
public class ElementEnquiry {

    private static final int OK = 200;

    private final Peers peers;
    private final ObjectMapper json;

    ElementEnquiry(Peers peers, ObjectMapper json) {
        this.peers = peers;
        this.json = json;
    }

    /** Those that are declared, by code; none when indicators-service does not answer. */
    public Map<String, ElementMessage> ask(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        try {
            HttpResponse<String> answer =
                    peers.get(Peer.INDICATORS, "/peer/data-elements?codes=" + String.join(",", codes));
            if (answer.statusCode() == OK) {
                return json.readValue(answer.body(), new TypeReference<List<ElementMessage>>() {}).stream()
                        .collect(Collectors.toMap(ElementMessage::code, Function.identity()));
            }
            Log.warnf("data elements not known, indicators-service answered %d", answer.statusCode());
        } catch (IOException e) {
            Log.warnf("data elements not known, indicators-service: %s", e.toString());
        }
        return Map.of();
    }
}
