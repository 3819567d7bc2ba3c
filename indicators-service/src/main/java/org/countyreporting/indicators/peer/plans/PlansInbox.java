package org.countyreporting.indicators.peer.plans;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.delivery.PeerOnly;
import org.countyreporting.indicators.target.PlannedTargets;
import org.countyreporting.indicators.unit.Units;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes what plans-service delivers: at least once, in no order, each message the whole state with its version. */
@Path("/peer")
@PeerOnly
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
public class PlansInbox {

    private final PlannedTargets targets;
    private final Units units;

    PlansInbox(PlannedTargets targets, Units units) {
        this.targets = targets;
        this.units = units;
    }

    @PUT
    @Operation(hidden = true)
    @Path("/plans/{id}")
    @Transactional
    public void plan(PlanMessage message) {
        targets.save(message.plan());
    }

    @PUT
    @Operation(hidden = true)
    @Path("/units/{id}")
    @Transactional
    public void unit(UnitMessage message) {
        units.save(message.unit());
    }
}
