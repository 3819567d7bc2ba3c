package org.countyreporting.progress.peer.plans;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.delivery.PeerOnly;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.UnitId;

/** Where plans-service delivers published plans and units. */
@Path("/peer")
@PeerOnly
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
class ReceivedPlansResource {

    private final Arrival arrival;

    ReceivedPlansResource(Arrival arrival) {
        this.arrival = arrival;
    }

    @PUT
    @Path("/plans/{id}")
    public void plan(@PathParam("id") String id, PlanMessage message) {
        requireSame(id, message.id());
        arrival.of(message.plan());
    }

    @PUT
    @Path("/units/{id}")
    public void unit(@PathParam("id") UnitId id, UnitMessage message) {
        requireSame(id.text(), message.id().text());
        arrival.of(message.unit());
    }

    private static void requireSame(String path, String body) {
        if (!path.equals(body)) {
            new Violations()
                    .add("/id", "与地址中的编号不同", "differs from the id in the address")
                    .throwIfAny();
        }
    }
}
