package org.countyreporting.indicators.scoreboard;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.indicators.result.Presenting;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/scoreboard")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
@Tag(name = "Results", description = "What was computed from accepted figures, and where each number came from")
public class ScoreboardResource {

    private final Scoring scoring;
    private final Caller caller;
    private final RoutingContext request;

    ScoreboardResource(Scoring scoring, Caller caller, RoutingContext request) {
        this.scoring = scoring;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "listScoreboard",
            summary = "How a plan stands",
            description =
                    "The tasks of a published plan in their order, with their targets as they stand at the end of a"
                            + " period: completion, gap, lag and state. Divisions that have to meet a target for themselves are"
                            + " ranked by completion and nothing else: equals share a place, and those without a completion have none.")
    @APIResponse(responseCode = "200", description = "One page of tasks")
    public Page<ScoreViews.TaskScoreView> list(
            @QueryParam("plan")
                    @NotNull
                    @Size(min = 1, max = 64)
                    @Parameter(
                            description = "Id of the plan",
                            required = true,
                            example = "8f0b9b5e-0d2c-4a5e-9d53-3f1c86a0c7b1")
                    String plan,
            @QueryParam("period")
                    @NotNull
                    @Parameter(description = "Period to whose end it is told", required = true, example = "2020-09")
                    Period period,
            @QueryParam("division")
                    @Parameter(
                            description =
                                    "Division to tell of; absent: the plan's own where the caller may see it, else the caller's",
                            example = "3713")
                    DivisionCode division,
            @BeanParam PageRequest page) {
        return scoring.score(plan, period, division, caller.scope(), page, new Presenting(Answers.language(request)));
    }
}
