package org.countyreporting.progress.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.progress.entry.EntryView;
import org.countyreporting.progress.entry.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A reviewer returns (退回). */
@Path("/v1/progress-entries/{id}/return")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Progress entries")
class ReturnResource {

    private final Reviewing reviewing;

    ReturnResource(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @POST
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "returnProgressEntry",
            summary = "Return a submitted report",
            description = "With the reason, to be changed and submitted again; its provisional figures are withdrawn. "
                    + "By the same reviewers who might accept it.")
    @APIResponse(responseCode = "200", description = "The entry, returned")
    public EntryView giveBack(
            @PathParam("id")
                    @Parameter(description = "Id of the entry", example = "3b9f7a52-8c34-4a0c-8f0e-6f2d1c5e7a90")
                    UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Reason reason) {
        return reviewing.giveBack(id, ifMatch, reason);
    }
}
