package org.countyreporting.progress.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rates at which units report what they owe. */
@Path("/v1/completeness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
class CompletenessResource {

    private final Completeness completeness;
    private final Visible visible;
    private final Caller caller;

    CompletenessResource(Completeness completeness, Visible visible, Caller caller) {
        this.completeness = completeness;
        this.visible = visible;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "listCompleteness",
            summary = "How far each unit has reported what it owes",
            description = "Counts and rate by unit, over the obligations that the same question to /obligations "
                    + "answers; cancelled ones are left out, waived ones are not owed.")
    @APIResponse(responseCode = "200", description = "A page of units")
    public Page<CompletenessView> list(@BeanParam ObligationFilter asked, @BeanParam PageRequest page) {
        Conditions conditions = asked.narrow(visible.conditions(), caller.scope());
        return Page.of(completeness.count(conditions, page), page, CompletenessRow::key, CompletenessView::of);
    }
}
