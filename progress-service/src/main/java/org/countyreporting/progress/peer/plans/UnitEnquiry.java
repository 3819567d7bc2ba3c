package org.countyreporting.progress.peer.plans;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.countyreporting.conventions.delivery.Peer;
import org.countyreporting.conventions.delivery.Peers;
import org.countyreporting.progress.unit.KnownUnit;
import org.countyreporting.vocabulary.UnitId;

/** Asks plans-service about a unit that it has not told us of. */
@ApplicationScoped
public class UnitEnquiry {

    private final Peers peers;
    private final ObjectMapper json;

    UnitEnquiry(Peers peers, ObjectMapper json) {
        this.peers = peers;
        this.json = json;
    }

    /** Empty when plans-service knows no such unit. */
    public Optional<KnownUnit> ask(UnitId id) throws PlansUnreachable {
        try {
            HttpResponse<String> answer = peers.get(Peer.PLANS, "/peer/units/" + id);
            return switch (answer.statusCode()) {
                case 200 ->
                    Optional.of(json.readValue(answer.body(), UnitMessage.class).unit());
                case 404 -> Optional.empty();
                default -> throw new PlansUnreachable("answered " + answer.statusCode());
            };
        } catch (IOException e) {
            throw new PlansUnreachable(e.toString());
        }
    }
}
