package org.countyreporting.plans.allocation;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.problem.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shares of a target: the planner of its plan's division sets them, who may read the plan reads them. */
@Path("/v1/targets/{id}/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets", description = "Targets and how they are shared out")
@Consumes(MediaType.APPLICATION_JSON)
class AllocationResource {

    private final Allocating allocating;

    AllocationResource(Allocating allocating) {
        this.allocating = allocating;
    }

    @PUT
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            operationId = "putAllocations",
            summary = "Share a target out among divisions",
            description =
                    "Replaces all shares. Counts are added up and held against the target; rates are weighed where all denominators are given, else not added up. Neither is refused: what does not fit is a finding. If-Match is needed once it has been shared out.")
    @APIResponse(
            responseCode = "200",
            description = "The shares with their check",
            content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public AllocationView put(
            @PathParam("id")
                    @Parameter(
                            description = "Id of the target",
                            schema = @Schema(maxLength = 64),
                            example = "linyi-2020-177-county")
                    String id,
            @HeaderParam("If-Match")
                    @Parameter(
                            description = "ETag of the shares that are changed",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
                            example = "\"1\"")
                    IfMatch ifMatch,
            @RequestBody(
                            description = "All shares",
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "county-clinics",
                                                            summary = "county-clinics",
                                                            value =
                                                                    "{\"allocations\": [{\"division\": \"371302\", \"value\": 60}, {\"division\": \"371311\", \"value\": 140}]}")))
                    AllocationChange change,
            @Context RoutingContext request) {
        return allocating.change(id, ifMatch, change, Answers.language(request));
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "getAllocations",
            summary = "How a target is shared out",
            description = "Empty when it never was.")
    public AllocationView get(
            @PathParam("id")
                    @Parameter(
                            description = "Id of the target",
                            schema = @Schema(maxLength = 64),
                            example = "linyi-2020-177-county")
                    String id,
            @Context RoutingContext request) {
        return allocating.read(id, Answers.language(request));
    }
}
