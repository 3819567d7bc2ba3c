package org.countyreporting.indicators.intake;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.countyreporting.conventions.access.Caller;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.problem.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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
public class IntakeResource {

    private static final String RESPOND_ASYNC = "respond-async";

    private final Supplying supplying;
    private final Caller caller;
    private final RoutingContext request;

    IntakeResource(Supplying supplying, Caller caller, RoutingContext request) {
        this.supplying = supplying;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @RolesAllowed(Roles.SUPPLIER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "postObservations",
            summary = "Supply observations",
            description = "States values, as JSON up to 10,000 or as CSV of any length with a heading"
                    + " `dataElement,division,unit,period,value,asOf`. Idempotent by data element, division, unit and"
                    + " period: each is created, updated or unchanged. Everything wrong with a row is named with field"
                    + " and reason; an atomic batch with a rejection is refused as a whole with the same `rejections` in"
                    + " the problem: 403 when rows only lie outside the caller's division, else 400. More than 100,000"
                    + " rows, or `Prefer: respond-async`: what was sent is kept safe and answered with 202; its"
                    + " operation tells how it goes.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NewObservations.class)),
                @Content(
                        mediaType = CsvRows.TEXT_CSV,
                        schema = @Schema(type = SchemaType.STRING, maxLength = Integer.MAX_VALUE),
                        example =
                                "dataElement,division,unit,period,value,asOf\ntrainees,371302,,2020-09,26,2020-09-30\n")
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of the rows",
            content = @Content(schema = @Schema(implementation = IntakeView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Kept safe, to be taken in; the operation tells how it goes",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "The operation",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200)),
            content = @Content(schema = @Schema(implementation = OperationView.class)))
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
            @HeaderParam("Prefer")
                    @Size(max = 200)
                    @Parameter(description = "`respond-async`: to be answered before it is taken in (RFC 7240)")
                    String prefer,
            NewObservations observations) {
        Terms terms = terms(mode, dryRun);
        return answer(
                terms,
                supplying.supply(
                        observations.observations().stream().map(SentRow::of).iterator(), terms, isLater(prefer)));
    }

    @POST
    @RolesAllowed(Roles.SUPPLIER)
    @Consumes(CsvRows.TEXT_CSV)
    @Operation(hidden = true)
    public RestResponse<Object> supplyCsv(
            @QueryParam("mode") Mode mode,
            @QueryParam("dryRun") Boolean dryRun,
            @HeaderParam("Prefer") @Size(max = 200) String prefer,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        Terms terms = terms(mode, dryRun);
        CsvRows rows = new CsvRows(
                body, CsvRows.encoding(MediaType.valueOf(type).getParameters().get(MediaType.CHARSET_PARAMETER)));
        return answer(terms, supplying.supply(rows, terms, isLater(prefer)));
    }

    private Terms terms(Mode mode, Boolean dryRun) {
        return new Terms(
                caller.subject(),
                caller.name(),
                caller.division(),
                mode == null ? Mode.ATOMIC : mode,
                Boolean.TRUE.equals(dryRun));
    }

    private static boolean isLater(String prefer) {
        return prefer != null
                && Arrays.stream(prefer.split("[,;]")).map(String::trim).anyMatch(RESPOND_ASYNC::equalsIgnoreCase);
    }

    private RestResponse<Object> answer(Terms terms, Supplying.Outcome outcome) {
        Locale language = Answers.language(request);
        if (outcome.queued() != null) {
            OperationView operation = OperationView.of(outcome.queued(), null, language);
            return RestResponse.ResponseBuilder.<Object>create(RestResponse.Status.ACCEPTED, operation)
                    .location(URI.create("/v1/operations/" + operation.id()))
                    .build();
        }
        if (terms.refuses(outcome.intake().rejected())) {
            RejectedBatch refusal = RejectedBatch.of(outcome.intake(), language);
            return RestResponse.ResponseBuilder.<Object>create(refusal.status(), null)
                    .type(Answers.MEDIA_TYPE)
                    .entity(refusal)
                    .build();
        }
        return RestResponse.ok(IntakeView.of(outcome.intake(), language));
    }
}
