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
import org.countyreporting.conventions.binding.OptionalBody;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.progress.entry.EntryView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A reviewer accepts (通过). */
@Path("/v1/progress-entries/{id}/acceptance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress entries")
class AcceptanceResource {

    private final Reviewing reviewing;

    AcceptanceResource(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "acceptProgressEntry",
            summary = "Accept a submitted report",
            description = "Its figures count from now on; an earlier accepted revision no longer does. By a reviewer "
                    + "of the plan's division or of the task's review unit, never of the reporting unit itself and "
                    + "never by who wrote or submitted it; a token without `unit` may be of any unit of its own division. "
                    + "The body may be left out.")
    @APIResponse(responseCode = "200", description = "The entry, accepted")
    public EntryView accept(
            @PathParam("id")
                    @Parameter(description = "Id of the entry", example = "3b9f7a52-8c34-4a0c-8f0e-6f2d1c5e7a90")
                    UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @OptionalBody AcceptanceNote note) {
        return reviewing.accept(id, ifMatch, note);
    }
}
