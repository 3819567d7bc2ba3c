package org.countyreporting.gateway.overview;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.conventions.problem.Text;
import org.countyreporting.conventions.problem.Violation;
import org.countyreporting.gateway.peer.Asker;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/overview")
@Tag(name = "Portal", description = "状态与概览 · Status and overview")
@Produces(MediaType.APPLICATION_JSON)
class OverviewResource {

    private final Overviews overviews;
    private final Caller caller;

    OverviewResource(Overviews overviews, Caller caller) {
        this.overviews = overviews;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "getOverview",
            summary = "一页概览 · One page of everything",
            description =
                    "Tasks and how their targets stand, how far was reported, who has not reported, and findings, "
                            + "for a division and a period. A part whose service does not answer is named under `absent`, the "
                            + "rest is there.")
    @APIResponse(responseCode = "200", description = "The overview, as far as it could be had")
    public OverviewView overview(
            @QueryParam("division") @Parameter(description = "The division and all below", required = true)
                    DivisionCode division,
            @QueryParam("period") @Parameter(description = "The period and those inside it", required = true)
                    Period period,
            @Context RoutingContext context) {
        requireBoth(division, period);
        caller.scope().requireForReading(division);
        Asker asker = new Asker(
                context.request().getHeader(HttpHeaders.AUTHORIZATION),
                context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                context.get(Answers.REQUEST_ID));
        return overviews.of(asker, division, period, Answers.language(context));
    }

    private static void requireBoth(DivisionCode division, Period period) {
        List<Violation> violations = new ArrayList<>();
        if (division == null) {
            violations.add(Violation.parameter("division", needed()));
        }
        if (period == null) {
            violations.add(Violation.parameter("period", needed()));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static Text needed() {
        return new Text("必须填写", "is needed");
    }
}
