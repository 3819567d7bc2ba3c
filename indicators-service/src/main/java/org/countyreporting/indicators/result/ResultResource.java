package org.countyreporting.indicators.result;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.NextLink;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/results")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER})
@Tag(name = "Results", description = "What was computed from accepted figures, and where each number came from")
public class ResultResource {

    private final Pages pages;
    private final Tables tables;
    private final Tracing tracing;
    private final Caller caller;
    private final RoutingContext request;

    ResultResource(Pages pages, Tables tables, Tracing tracing, Caller caller, RoutingContext request) {
        this.pages = pages;
        this.tables = tables;
        this.tracing = tracing;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ResultForm.CSV, ResultForm.SDMX_CSV})
    @Operation(
            operationId = "listResults",
            summary = "Compute indicators",
            description =
                    "Values of indicators or data elements for divisions and periods, with numerator, denominator,"
                            + " coverage, comparisons and findings. In the order in which codes were named, then by division and"
                            + " period. As JSON in pages; as CSV or SDMX-CSV 2.0 all at once, up to 500,000, without `limit` and `cursor`, UTF-8,"
                            + " texts that a spreadsheet would take for formulas with an apostrophe in front.")
    @APIResponse(
            responseCode = "200",
            description = "One page of results, or all of them as lines",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResultPage.class)),
                @Content(
                        mediaType = ResultForm.CSV,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 2_000_000_000),
                        example =
                                "indicator,dataElement,version,division,name,period,…\nclinics,,1,3713,临沂市,2020-09,…"),
                @Content(
                        mediaType = ResultForm.SDMX_CSV,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 2_000_000_000),
                        example =
                                "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,…\ndataflow,COUNTY_REPORTING:RESULTS(1.0.0),I,M,clinics,3713,2020-09,68,…")
            })
    public Response list(
            @BeanParam ResultFilter filter,
            @BeanParam PageRequest page,
            @Context Request negotiation,
            @Context UriInfo uri) {
        Question question = filter.question(caller.scope());
        ResultForm form = form(negotiation);
        Locale language = Answers.language(request);
        Presenting presenting = new Presenting(language);
        if (form.isWhole()) {
            return answer(
                            form,
                            tables.holds(question)
                                    ? tables.write(question, form.table(), presenting)
                                            .body()
                                    : tables.stream(question, form.table(), presenting))
                    .build();
        }
        Written written = pages.write(question, page, presenting);
        Response.ResponseBuilder answer = answer(form, written.body());
        if (written.next() != null) {
            answer.header(HttpHeaders.LINK, NextLink.of(uri.getRequestUri(), written.next()));
        }
        return answer.build();
    }

    // The writer is chosen by what is answered, not by a declared type.
    private static Response.ResponseBuilder answer(ResultForm form, Object body) {
        return Response.ok(body).type(MediaType.valueOf(form.mediaType()).withCharset("UTF-8"));
    }

    /** What the caller would rather have; the router has refused what cannot be had. */
    private static ResultForm form(Request negotiation) {
        Map<MediaType, ResultForm> forms = new LinkedHashMap<>();
        for (ResultForm form : ResultForm.values()) {
            forms.put(MediaType.valueOf(form.mediaType()), form);
        }
        Variant chosen = negotiation.selectVariant(forms.keySet().stream()
                .map(type -> new Variant(type, (String) null, null))
                .toList());
        return chosen == null ? ResultForm.PAGE : forms.get(chosen.getMediaType());
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
