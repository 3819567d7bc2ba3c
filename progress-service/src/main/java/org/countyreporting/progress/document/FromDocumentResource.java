package org.countyreporting.progress.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** From a document to draft entries. */
@Path("/v1/progress-entries/from-document")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Progress entries", description = "Reports on tasks: draft, submission, review, correction (进展填报)")
class FromDocumentResource {

    private final DocumentDrafting drafting;

    FromDocumentResource(DocumentDrafting drafting) {
        this.drafting = drafting;
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.PLANNER})
    @Operation(
            operationId = "draftEntriesFromDocument",
            summary = "Begin the reports that a document contains",
            description =
                    "One draft for each task that it reports on and the unit owes: matched by the printed number, "
                            + "then by heading. Figures go where they certainly belong and are offered otherwise; entries that "
                            + "exist are named and left alone; what matched nothing is listed. By a reporter for its own "
                            + "unit, or by a planner on behalf of a unit inside its division.")
    @APIResponse(
            responseCode = "201",
            description = "The drafts that were begun",
            content = @Content(schema = @Schema(implementation = EntriesOfDocumentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nothing was begun: a dry run, or nothing new in the document",
            content = @Content(schema = @Schema(implementation = EntriesOfDocumentView.class)))
    public RestResponse<EntriesOfDocumentView> draft(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Only tell what would be drafted", example = "false")
                    boolean dryRun,
            NewEntriesOfDocument wanted) {
        EntriesOfDocumentView drafts = drafting.draft(wanted, dryRun);
        boolean begun = !dryRun && !drafts.entries().isEmpty();
        return RestResponse.ResponseBuilder.ok(drafts)
                .status(begun ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .build();
    }
}
