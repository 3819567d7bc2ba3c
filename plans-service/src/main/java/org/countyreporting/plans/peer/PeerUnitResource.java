package org.countyreporting.plans.peer;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.delivery.PeerOnly;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.plans.unit.UnitView;
import org.countyreporting.plans.unit.Units;
import org.countyreporting.vocabulary.UnitId;

/** For a peer that meets a unit it has not been told of. */
@Path("/peer/units")
@Produces(MediaType.APPLICATION_JSON)
@PeerOnly
@PermitAll
class PeerUnitResource {

    private final Units units;

    PeerUnitResource(Units units) {
        this.units = units;
    }

    @GET
    @Path("/{id}")
    public UnitView one(@PathParam("id") UnitId id) {
        return units.find(id)
                .orElseThrow(() -> Refusal.notFound("单位 " + id + " 尚未登记", "Unit " + id + " is not registered"));
    }
}
