package org.countyreporting.progress.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who owes what, and who is late (应报尽报). */
@Path("/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations", description = "Who owes which report, and when (应报事项)")
class ObligationResource {

    private final Obligations obligations;
    private final Visible visible;
    private final Waiving waiving;
    private final DueDates dueDates;
    private final Caller caller;

    ObligationResource(Obligations obligations, Visible visible, Waiving waiving, DueDates dueDates, Caller caller) {
        this.obligations = obligations;
        this.visible = visible;
        this.waiving = waiving;
        this.dueDates = dueDates;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "listObligations",
            summary = "Who owes what, and who is late",
            description = "Obligations of units inside the caller's division, of plans of its division, and of the "
                    + "caller's own unit, in the order of their periods. States are those of today in China.")
    @APIResponse(responseCode = "200", description = "A page of obligations")
    public Page<ObligationView> list(
            @BeanParam ObligationFilter asked,
            @QueryParam("state")
                    @Parameter(
                            description = "In one of these states; may be given several times",
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = ObligationState.class,
                                            maxItems = 8),
                            example = "[\"missing\"]")
                    List<ObligationState> states,
            @BeanParam PageRequest page) {
        Conditions conditions = asked.narrow(visible.conditions(), caller.scope());
        return Page.of(
                obligations.list(conditions, states, page), page, row -> ListOrder.key(row.obligation()), this::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "getObligation",
            summary = "One obligation",
            description = "With the figures it asks for and where it stands today.")
    @APIResponse(responseCode = "200", description = "The obligation")
    public ObligationView get(
            @PathParam("id")
                    @Parameter(description = "Id of the obligation", example = "7d0f6c1e-5b1a-4a38-9a53-0d8a2f4b9c11")
                    UUID id) {
        return obligations.find(visible.conditions(), id).map(this::view).orElseThrow(Waiving::unknown);
    }

    @POST
    @Path("/{id}/waiver")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PLANNER, Roles.REVIEWER})
    @Operation(
            operationId = "waiveObligation",
            summary = "Say that a unit need not report this",
            description = "By a planner or reviewer of the plan's division, with a reason. A unit may report "
                    + "nevertheless; what was reported already cannot be waived (409).")
    @APIResponse(responseCode = "200", description = "The obligation, waived")
    public ObligationView waive(
            @PathParam("id")
                    @Parameter(description = "Id of the obligation", example = "7d0f6c1e-5b1a-4a38-9a53-0d8a2f4b9c11")
                    UUID id,
            Waiver waiver) {
        waiving.waive(id, waiver);
        return get(id);
    }

    private ObligationView view(ObligationRow row) {
        return ObligationView.of(row, dueDates);
    }
}
