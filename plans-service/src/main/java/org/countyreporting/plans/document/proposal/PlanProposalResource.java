package org.countyreporting.plans.document.proposal;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.binding.OptionalBody;
import org.countyreporting.conventions.problem.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
                    "Sections and tasks with their labels as printed; targets and units are proposed, each with its source, and block publication until they are confirmed or dropped (PUT /plans/{id}). The body may be left out. What found no place is listed in unplaced. For one division, issuer and year a document becomes one plan: asked again, the draft is answered as it stands, and once it is published 409.")
    @APIResponse(
            responseCode = "201",
            description = "The draft that was made",
            content = @Content(schema = @Schema(implementation = ProposedPlanView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nothing was made: a dry run, or the draft that the document was made into before",
            content = @Content(schema = @Schema(implementation = ProposedPlanView.class)))
    public RestResponse<ProposedPlanView> propose(
            @PathParam("id")
                    @Parameter(
                            description = "Id of the document",
                            schema = @Schema(maxLength = 64),
                            example = "0f4c9a52-6a0e-4a44-9a53-5f2f2c2a7c11")
                    String id,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Only tell what would be made", example = "false")
                    boolean dryRun,
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
        PlanProposing.Outcome outcome = proposing.propose(
                id, said == null ? NewPlanOfDocument.NOTHING : said, dryRun, Answers.language(request));
        RestResponse.ResponseBuilder<ProposedPlanView> answer = outcome.created()
                ? RestResponse.ResponseBuilder.created(
                        URI.create("/v1/plans/" + outcome.plan().plan().id()))
                : RestResponse.ResponseBuilder.ok();
        return answer.entity(outcome.plan()).build();
    }
}
