package org.countyreporting.plans.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.vocabulary.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans: planners write them, their division and the units they name read them. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Plans with sections, tasks and targets")
@Consumes(MediaType.APPLICATION_JSON)
class PlanResource {

    private static final String ID = "5b1c1df4-2f0e-4c35-9a49-8b7c52a0f6d1";

    private final PlanDrafting drafting;
    private final PlanReading reading;

    PlanResource(PlanDrafting drafting, PlanReading reading) {
        this.drafting = drafting;
        this.reading = reading;
    }

    @POST
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            operationId = "createPlan",
            summary = "Write a plan",
            description =
                    "Creates the first draft. Division and issuer's division must lie inside the caller's. Tasks and targets get ids where they have none.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> create(
            @RequestBody(
                            description = "The plan",
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "linyi-2020",
                                                            summary = "linyi-2020",
                                                            value = PlanExamples.NEW_PLAN)))
                    NewPlan plan) {
        PlanView created = drafting.create(plan);
        return RestResponse.ResponseBuilder.<PlanView>created(URI.create("/v1/plans/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "listPlans",
            summary = "Plans that the caller may see",
            description =
                    "Those of the caller's division and below, and published ones that name the caller's unit. Newest year first.")
    public Page<PlanSummaryView> list(
            @QueryParam("division") @Parameter(description = "Plans for this division and all below", example = "3713")
                    DivisionCode division,
            @QueryParam("year")
                    @Parameter(
                            description = "Year of the plan",
                            schema = @Schema(minimum = "1", maximum = "9999"),
                            example = "2020")
                    @Min(1)
                    @Max(9999)
                    Integer year,
            @QueryParam("state")
                    @Parameter(
                            description = "draft: never published yet; published: published once at least",
                            example = "published")
                    PlanState state,
            @BeanParam PageRequest page) {
        return Page.of(reading.list(division, year, state, page), page, PlanSummaryView::key, plan -> plan);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "getPlan",
            summary = "One plan",
            description = "Its published revision, or the draft while there is none; drafts for their division only.")
    public PlanView one(
            @PathParam("id") @Parameter(description = "Id of the plan", schema = @Schema(maxLength = 64), example = ID)
                    String id) {
        return reading.current(id);
    }

    @GET
    @Path("/{id}/revisions/{revision}")
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "getPlanRevision",
            summary = "One revision of a plan",
            description = "As it was published, or the draft that is being written; drafts for their division only.")
    public PlanView revision(
            @PathParam("id") @Parameter(description = "Id of the plan", schema = @Schema(maxLength = 64), example = ID)
                    String id,
            @PathParam("revision")
                    @Parameter(
                            description = "Number of the revision",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000"),
                            example = "1")
                    @Min(1)
                    @Max(1_000_000)
                    int revision) {
        return reading.revision(id, revision);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLANNER)
    @Operation(
            operationId = "changePlan",
            summary = "Change the draft of a plan",
            description =
                    "The whole draft. 409 when none is open. A revision keeps every published task, names it in replaces, or withdraws it with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public PlanView change(
            @PathParam("id") @Parameter(description = "Id of the plan", schema = @Schema(maxLength = 64), example = ID)
                    String id,
            @HeaderParam("If-Match")
                    @Parameter(
                            description = "ETag of the version that is changed",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
                            example = "\"1\"")
                    IfMatch ifMatch,
            @RequestBody(
                            description = "The whole draft",
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "linyi-2020",
                                                            summary = "linyi-2020",
                                                            value = PlanExamples.NEW_PLAN)))
                    NewPlan plan) {
        return drafting.change(id, ifMatch, plan);
    }
}
