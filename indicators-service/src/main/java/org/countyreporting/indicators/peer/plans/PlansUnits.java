package org.countyreporting.indicators.peer.plans;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.countyreporting.conventions.delivery.Peer;
import org.countyreporting.conventions.delivery.Peers;
import org.countyreporting.indicators.database.Json;
import org.countyreporting.indicators.unit.UnitRegister;

/** Asks plans-service about one unit. */
@Singleton
class PlansUnits implements UnitRegister {

    private final Peers peers;
    private final Json json;

    PlansUnits(Peers peers, Json json) {
        this.peers = peers;
        this.json = json;
    }

    @Override
    public Answer ask(String id) {
        try {
            HttpResponse<String> response = peers.get(Peer.PLANS, "/peer/units/" + id);
            return switch (response.statusCode()) {
                case 200 ->
                    new Answer.Known(
                            json.read(response.body(), UnitMessage.class).unit());
                case 404 -> new Answer.Unknown();
                default -> unreachable("answered " + response.statusCode());
            };
        } catch (IOException e) {
            return unreachable(e.toString());
        }
    }

    private static Answer unreachable(String why) {
        Log.warnf("plans-service cannot be asked about a unit: %s", why);
        return new Answer.Unreachable();
    }
}
