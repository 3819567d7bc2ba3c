package org.countyreporting.plans.document.proposal;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.binding.OptionalBody;
import org.countyreporting.conventions.problem.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** From a document to the draft of a plan. */
@Path("/v1/documents/{id}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Official documents and what they say")
class PlanProposalResource {

    private final PlanProposing proposing;

    PlanProposalResource(PlanProposing proposing) {
        this.proposing = proposing;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            operationId = "proposePlan",
            summary = "Make a draft plan of a document",
            description =
                    "Sections and tasks with their labels as printed; targets and units are proposed, each with its source, and block publication until they are confirmed or dropped (PUT /plans/{id}). The body may be left out. What found no place is listed in unplaced.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            headers =
                    @Header(
                            name = "Location",
                            description = "Address of the plan",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = 500,
                                            examples = "/v1/plans/5b1c1df4-2f0e-4c35-9a49-8b7c52a0f6d1")),
            content = @Content(schema = @Schema(implementation = ProposedPlanView.class)))
    public RestResponse<ProposedPlanView> propose(
            @PathParam("id")
                    @Parameter(
                            description = "Id of the document",
                            schema = @Schema(maxLength = 64),
                            example = "0f4c9a52-6a0e-4a44-9a53-5f2f2c2a7c11")
                    String id,
            @RequestBody(
                            description = "What the planner says beside the document",
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "linyi-2026",
                                                            summary = "linyi-2026",
                                                            value =
                                                                    "{\"year\": 2026, \"division\": \"3713\", \"issuer\": \"11371300004449036H\"}")))
                    @OptionalBody
                    NewPlanOfDocument said,
            @Context RoutingContext request) {
        ProposedPlanView plan =
                proposing.propose(id, said == null ? NewPlanOfDocument.NOTHING : said, Answers.language(request));
        return RestResponse.ResponseBuilder.<ProposedPlanView>created(
                        URI.create("/v1/plans/" + plan.plan().id()))
                .entity(plan)
                .build();
    }
}
