package org.countyreporting.indicators.finding;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.indicators.scope.Narrowing;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings", description = "What the machine noticed and a person must judge")
public class FindingResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Findings findings;
    private final Deciding deciding;
    private final Caller caller;
    private final RoutingContext request;

    FindingResource(Findings findings, Deciding deciding, Caller caller, RoutingContext request) {
        this.findings = findings;
        this.deciding = deciding;
        this.caller = caller;
        this.request = request;
    }

    /** Which finding. */
    static class Named {

        @PathParam("id")
        @Parameter(
                description = "Its number",
                schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "2147483647"),
                example = "17")
        int id;
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(
            operationId = "listFindings",
            summary = "List findings",
            description =
                    "What was noticed in reported figures, inside what the caller may see, in the order in which it"
                            + " was first noticed. Kept until a reviewer or planner has judged it.")
    @APIResponse(responseCode = "200", description = "One page of findings")
    public Page<FindingView> list(
            @QueryParam("division")
                    @Parameter(description = "The division and all below; absent: the caller's own", example = "3713")
                    DivisionCode division,
            @QueryParam("period") @Parameter(description = "Periods inside this one", example = "2020") Period period,
            @QueryParam("state") @Parameter(description = "Only these; absent: all", example = "open")
                    FindingState state,
            @QueryParam("code")
                    @Size(max = 40)
                    @Parameter(
                            description = "What was noticed; absent: anything",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 40),
                            example = "jump")
                    String code,
            @BeanParam PageRequest page) {
        long after = page.after(1).map(key -> number(key.get(0))).orElse(0L);
        Locale language = Answers.language(request);
        return Page.of(
                findings.after(
                        Narrowing.narrow(caller.scope(), division),
                        after,
                        new Findings.Wanted(period, state, code),
                        page.limit() + 1),
                page,
                finding -> List.of(String.valueOf(finding.id())),
                finding -> FindingView.of(finding, language));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
    @Operation(operationId = "getFinding", summary = "Read a finding", description = "With what was judged of it.")
    @APIResponse(responseCode = "200", description = "The finding")
    public FindingView get(@BeanParam Named path) {
        return findings.find(caller.scope(), path.id)
                .map(finding -> FindingView.of(finding, Answers.language(request)))
                .orElseThrow(() -> Deciding.unknown(path.id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MERGE_PATCH)
    @RolesAllowed({Roles.REVIEWER, Roles.PLANNER})
    @Operation(
            operationId = "judgeFinding",
            summary = "Judge a finding",
            description = "An open finding is explained or corrected, with a note. What was judged comes back when the"
                    + " figures change; an open one that no longer holds is corrected by itself.")
    @APIResponse(responseCode = "200", description = "The judged finding")
    public FindingView judge(
            @BeanParam Named path,
            @HeaderParam("If-Match")
                    @Parameter(
                            description = "ETag as it was read",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
                            example = "\"1\"")
                    IfMatch ifMatch,
            FindingChange change) {
        return deciding.decide(path.id, change, ifMatch, Answers.language(request));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw PageRequest.badCursor();
        }
    }
}
