package org.countyreporting.plans.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.plans.plan.PlanView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The two transitions of a plan: draft to published, published to the next draft. */
@Path("/v1/plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Plans with sections, tasks and targets")
class PublicationResource {

    private final PlanPublication publication;
    private final PlanRevising revising;

    PublicationResource(PlanPublication publication, PlanRevising revising) {
        this.publication = publication;
        this.revising = revising;
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            operationId = "publishPlan",
            summary = "Publish the draft of a plan",
            description =
                    "From then on it never changes; units owe entries, targets hold. 409 when there is no draft, no task in it, or something that was proposed from a document and not confirmed.")
    @APIResponse(
            responseCode = "200",
            description = "The published plan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public PlanView publish(
            @PathParam("id")
                    @Parameter(
                            description = "Id of the plan",
                            schema = @Schema(maxLength = 64),
                            example = "5b1c1df4-2f0e-4c35-9a49-8b7c52a0f6d1")
                    String id,
            @HeaderParam("If-Match")
                    @Parameter(
                            description = "ETag of the version that is published; may be left out",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
                            example = "\"1\"")
                    IfMatch ifMatch) {
        return publication.publish(id, ifMatch);
    }

    @POST
    @Path("/revisions")
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            operationId = "revisePlan",
            summary = "Open the next draft of a published plan",
            description =
                    "It begins as the published one stands, with the same ids; that one holds until the draft is published. 409 when a draft is open.")
    @APIResponse(
            responseCode = "201",
            description = "The new draft",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> revise(
            @PathParam("id")
                    @Parameter(
                            description = "Id of the plan",
                            schema = @Schema(maxLength = 64),
                            example = "5b1c1df4-2f0e-4c35-9a49-8b7c52a0f6d1")
                    String id,
            @HeaderParam("If-Match")
                    @Parameter(
                            description = "ETag of the version that is revised; may be left out",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
                            example = "\"2\"")
                    IfMatch ifMatch) {
        PlanView draft = revising.open(id, ifMatch);
        return RestResponse.ResponseBuilder.<PlanView>created(
                        URI.create("/v1/plans/" + id + "/revisions/" + draft.revision()))
                .entity(draft)
                .build();
    }
}
