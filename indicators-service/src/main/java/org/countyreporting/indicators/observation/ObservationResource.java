package org.countyreporting.indicators.observation;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Answers;
import org.countyreporting.conventions.problem.ProblemType;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations", description = "Values of data elements, from entries and from other systems")
public class ObservationResource {

    private static final String TEXT_CSV = "text/csv";

    private final Supplying supplying;
    private final Listing listing;
    private final RoutingContext request;

    ObservationResource(Supplying supplying, Listing listing, RoutingContext request) {
        this.supplying = supplying;
        this.listing = listing;
        this.request = request;
    }

    @GET
    @RolesAllowed({Roles.PLANNER, Roles.REPORTER, Roles.REVIEWER, Roles.READER, Roles.SUPPLIER})
    @Operation(
            operationId = "listObservations",
            summary = "List observations",
            description = "Values as their sources state them, all sources of a key, inside what the caller may see.")
    @APIResponse(responseCode = "200", description = "One page of observations")
    public Page<ObservationView> list(
            @QueryParam("dataElement")
                    @Size(max = 4000)
                    @Parameter(description = "Codes of data elements, separated by commas", example = "trainees")
                    String dataElement,
            @QueryParam("division")
                    @Parameter(description = "The division and all below; absent: the caller's own", example = "3713")
                    DivisionCode division,
            @QueryParam("period") @Parameter(description = "Periods inside this one", example = "2020") Period period,
            @QueryParam("status") @Parameter(description = "Only these; absent: both", example = "accepted")
                    ObservationStatus status,
            @QueryParam("history")
                    @Parameter(
                            description = "With what each was before",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
                            example = "false")
                    Boolean history,
            @BeanParam PageRequest page) {
        List<String> codes = dataElement == null || dataElement.isEmpty() ? List.of() : List.of(dataElement.split(","));
        Boolean accepted = status == null ? null : status == ObservationStatus.ACCEPTED;
        return listing.list(codes, division, period, accepted, Boolean.TRUE.equals(history), page);
    }

    @POST
    @RolesAllowed(Roles.SUPPLIER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "postObservations",
            summary = "Supply observations",
            description = "States values, as JSON up to 10,000 or as CSV of any length with a heading"
                    + " `dataElement,division,unit,period,value,asOf`. Idempotent by data element, division, unit and"
                    + " period: each is created, updated or unchanged. Rejected rows are named with field and reason; an"
                    + " atomic batch with a rejection is refused as a whole with the same `rejections` in the problem:"
                    + " 403 when rows only lie outside the caller's division, else 400.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NewObservations.class)),
                @Content(
                        mediaType = TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 67_108_864),
                        example =
                                "dataElement,division,unit,period,value,asOf\ntrainees,371302,,2020-09,26,2020-09-30\n")
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of the rows",
            content = @Content(schema = @Schema(implementation = IntakeView.class)))
    public RestResponse<Object> supply(
            @QueryParam("mode")
                    @Parameter(description = "All or nothing, or what is right; absent: atomic", example = "atomic")
                    Mode mode,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Check and count only",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
                            example = "false")
                    Boolean dryRun,
            NewObservations observations) {
        return answer(observations.observations().stream().map(SentRow::of).iterator(), mode, dryRun);
    }

    @POST
    @RolesAllowed(Roles.SUPPLIER)
    @Consumes(TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<Object> supplyCsv(
            @QueryParam("mode") Mode mode, @QueryParam("dryRun") Boolean dryRun, InputStream body) {
        requireUtf8();
        return answer(new CsvObservations(body), mode, dryRun);
    }

    private void requireUtf8() {
        String charset = MediaType.valueOf(request.request().getHeader(HttpHeaders.CONTENT_TYPE))
                .getParameters()
                .get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !List.of("utf-8", "utf8").contains(charset.toLowerCase(Locale.ROOT))) {
            throw Refusal.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "CSV 应为 UTF-8 编码，而不是 " + charset,
                    "CSV should be UTF-8, not " + charset);
        }
    }

    private RestResponse<Object> answer(Iterator<SentRow> observations, Mode mode, Boolean dryRun) {
        boolean dry = Boolean.TRUE.equals(dryRun);
        Mode how = mode == null ? Mode.ATOMIC : mode;
        Intake intake = supplying.supply(observations, how, dry);
        Locale language = Answers.language(request);
        if (how == Mode.ATOMIC && !dry && intake.rejected() > 0) {
            RejectedBatch refusal = RejectedBatch.of(intake, language);
            return RestResponse.ResponseBuilder.<Object>create(refusal.status(), null)
                    .type(Answers.MEDIA_TYPE)
                    .entity(refusal)
                    .build();
        }
        return RestResponse.ok(IntakeView.of(intake, language));
    }
}
