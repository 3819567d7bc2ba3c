package org.countyreporting.progress.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.progress.obligation.ObligationFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The reporting workflow, as the reporting side sees it. */
@Path("/v1/progress-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Progress entries", description = "Reports on tasks: draft, submission, review, correction (进展填报)")
class EntryResource {

    private static final String EXAMPLE = "3b9f7a52-8c34-4a0c-8f0e-6f2d1c5e7a90";

    private final Drafting drafting;
    private final Writing writing;
    private final Reading reading;

    EntryResource(Drafting drafting, Writing writing, Reading reading) {
        this.drafting = drafting;
        this.writing = writing;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.PLANNER})
    @Operation(
            operationId = "createProgressEntry",
            summary = "Begin a report",
            description = "A draft on one task, by one unit, for one period that it owes. By a reporter for its own "
                    + "unit, or by a planner on behalf of a unit inside its division. One entry for each obligation: "
                    + "a second is 409.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    public RestResponse<EntryView> create(NewEntry entry) {
        EntryView view = drafting.draft(entry);
        return RestResponse.ResponseBuilder.ok(view)
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/v1/progress-entries/" + view.id()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "listProgressEntries",
            summary = "Reports that the caller may see",
            description = "Of units inside its division, on plans of its division, of its own unit, and those its "
                    + "unit reviews, in the order of their periods.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<EntryView> list(
            @BeanParam ObligationFilter asked,
            @QueryParam("state") @Parameter(description = "In this state", example = "submitted") EntryState state,
            @BeanParam PageRequest page) {
        return reading.list(asked, state, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "getProgressEntry",
            summary = "One report",
            description = "Its present content and how far it has come.")
    @APIResponse(responseCode = "200", description = "The entry")
    public EntryView get(@PathParam("id") @Parameter(description = "Id of the entry", example = EXAMPLE) UUID id) {
        return reading.one(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.PLANNER})
    @Operation(
            operationId = "updateProgressEntry",
            summary = "Change a draft or a returned report",
            description = "Replaces the content. What was submitted or accepted does not change: 409.")
    @APIResponse(responseCode = "200", description = "The entry, changed")
    public EntryView change(
            @PathParam("id") @Parameter(description = "Id of the entry", example = EXAMPLE) UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            EntryChange change) {
        return writing.change(id, ifMatch, change);
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.REPORTER, Roles.PLANNER})
    @Operation(
            operationId = "submitProgressEntry",
            summary = "Submit a report",
            description = "Keeps the content as the next revision, for ever. Required figures are demanded now (400), "
                    + "but for a report of no progress. Lateness is judged by the first submission.")
    @APIResponse(responseCode = "200", description = "The entry, submitted")
    public EntryView submit(
            @PathParam("id") @Parameter(description = "Id of the entry", example = EXAMPLE) UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return writing.submit(id, ifMatch);
    }

    @POST
    @Path("/{id}/correction")
    @RolesAllowed({Roles.REPORTER, Roles.PLANNER})
    @Operation(
            operationId = "correctProgressEntry",
            summary = "Correct an accepted report",
            description = "Opens a draft with the accepted content, with a reason. The accepted revision stays in "
                    + "force until the corrected one is accepted.")
    @APIResponse(responseCode = "200", description = "The entry, a draft again")
    public EntryView correct(
            @PathParam("id") @Parameter(description = "Id of the entry", example = EXAMPLE) UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            Reason reason) {
        return writing.correct(id, ifMatch, reason);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "listProgressEntryRevisions",
            summary = "Every submission of a report",
            description = "What was submitted when and by whom, and what was decided on it.")
    @APIResponse(responseCode = "200", description = "A page of revisions, the first one first")
    public Page<RevisionView> revisions(
            @PathParam("id") @Parameter(description = "Id of the entry", example = EXAMPLE) UUID id,
            @BeanParam PageRequest page) {
        return reading.revisions(id, page);
    }
}
