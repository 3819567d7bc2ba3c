package org.countyreporting.progress.peer.plans;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.countyreporting.conventions.delivery.Peer;
import org.countyreporting.conventions.delivery.Peers;

/** Asks plans-service for a document that was sent there. */
@ApplicationScoped
public class DocumentEnquiry {

    private final Peers peers;
    private final ObjectMapper json;

    DocumentEnquiry(Peers peers, ObjectMapper json) {
        this.peers = peers;
        this.json = json;
    }

    /** Empty when there is no such document. */
    public Optional<DocumentMessage> ask(String id) throws PlansUnreachable {
        try {
            HttpResponse<String> answer =
                    peers.get(Peer.PLANS, "/peer/documents/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(json.readValue(answer.body(), DocumentMessage.class));
                case 404 -> Optional.empty();
                default -> throw new PlansUnreachable("answered " + answer.statusCode());
            };
        } catch (IOException e) {
            throw new PlansUnreachable(e.toString());
        }
    }
}
