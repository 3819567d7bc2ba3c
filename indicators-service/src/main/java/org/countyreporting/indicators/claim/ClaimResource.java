package org.countyreporting.indicators.claim;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.problem.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Results", description = "What was computed from accepted figures, and where each number came from")
public class ClaimResource {

    private final Checking checking;
    private final RoutingContext request;

    ClaimResource(Checking checking, RoutingContext request) {
        this.checking = checking;
        this.request = request;
    }

    @POST
    @Path("/check")
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "checkClaims",
            summary = "Check the numbers of a text",
            description =
                    "Holds each number against the accepted figures, over its period and to date. It agrees when the"
                            + " accepted value, rounded at the decimals the number is printed with, is the same; numbers whose"
                            + " decimals were cut off are told apart. Units such as 万人 and ‰ are converted.")
    @APIResponse(responseCode = "200", description = "What accepted figures say, claim by claim")
    public ClaimViews.CheckView check(NewClaims claims) {
        return ClaimViews.CheckView.of(claims.claims(), checking.check(claims), Answers.language(request));
    }
}
