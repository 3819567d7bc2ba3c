package org.countyreporting.indicators.calculation;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/results")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
@Tag(name = "Results", description = "What was computed from accepted figures, and where each number came from")
public class ResultResource {

    private final Answering answering;
    private final Tracing tracing;
    private final Caller caller;
    private final RoutingContext request;

    ResultResource(Answering answering, Tracing tracing, Caller caller, RoutingContext request) {
        this.answering = answering;
        this.tracing = tracing;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "listResults",
            summary = "Compute indicators",
            description =
                    "Values of indicators or data elements for divisions and periods, with numerator, denominator,"
                            + " coverage, comparisons and findings. In the order in which codes were named, then by division and"
                            + " period.")
    @APIResponse(responseCode = "200", description = "One page of results")
    public Page<ResultViews.ResultView> list(@BeanParam ResultFilter filter, @BeanParam PageRequest page) {
        Question question = filter.question(caller.scope());
        long first = page.after(3).map(question::position).orElse(-1L) + 1;
        if (page.after(3).isPresent() && first == 0) {
            throw PageRequest.badCursor();
        }
        List<Question.Cell> cells = new ArrayList<>();
        for (long i = first; i < question.size() && cells.size() <= page.limit(); i++) {
            cells.add(question.cell(i));
        }
        Presenting presenting = new Presenting(Answers.language(request));
        Page<Question.Cell> asked = Page.of(cells, page, Question::key, cell -> cell);
        return new Page<>(
                answering.answer(question, asked.items()).stream()
                        .map(presenting::view)
                        .toList(),
                asked.next());
    }

    @GET
    @Path("/sources")
    @Operation(
            operationId = "listResultSources",
            summary = "Trace a result",
            description = "The observations that one result was computed from: for each the entry and revision or the"
                    + " supplier, who submitted and who accepted it, and when.")
    @APIResponse(responseCode = "200", description = "One page of observations")
    public Page<SourceView> sources(@BeanParam ResultFilter filter, @BeanParam PageRequest page) {
        List<SourceView> sources = tracing.trace(filter.question(caller.scope()));
        int first =
                page.after(1).map(key -> position(key.get(0), sources.size())).orElse(0);
        List<Integer> positions = new ArrayList<>();
        for (int i = first; i < sources.size() && positions.size() <= page.limit(); i++) {
            positions.add(i);
        }
        return Page.of(positions, page, at -> List.of(String.valueOf(at + 1)), sources::get);
    }

    private static int position(String text, int size) {
        try {
            int position = Integer.parseInt(text);
            if (position >= 0 && position <= size) {
                return position;
            }
        } catch (NumberFormatException e) {
            // falls through to the refusal, which is the same for every bad cursor
        }
        throw PageRequest.badCursor();
    }
}
