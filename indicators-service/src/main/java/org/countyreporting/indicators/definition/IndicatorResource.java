package org.countyreporting.indicators.definition;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Definitions", description = "What is counted and what is computed from it")
public class IndicatorResource {

    static final String CODE = "[a-z][a-z0-9_]{0,63}";
    private static final String WRONG_CODE = "应为小写字母开头的代码（字母、数字、下划线，最多 64 个字符），例如 model_clinics_city_and_above";

    private final Indicators indicators;
    private final Defining defining;

    IndicatorResource(Indicators indicators, Defining defining) {
        this.indicators = indicators;
        this.defining = defining;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listIndicators",
            summary = "List indicators",
            description = "All defined indicators in the order of their codes.")
    @APIResponse(responseCode = "200", description = "One page of indicators")
    public Page<IndicatorView> list(@BeanParam PageRequest page) {
        String after = page.after(1).map(key -> key.get(0)).orElse("");
        List<Indicator> rows = indicators.after(after, page.limit() + 1);
        return Page.of(rows, page, indicator -> List.of(indicator.code()), IndicatorView::of);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(
            operationId = "getIndicator",
            summary = "Read a indicator",
            description = "The definition in force, its newest version.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public IndicatorView get(
            @PathParam("code")
                    @Pattern(regexp = CODE, message = WRONG_CODE)
                    @Size(max = 64)
                    @Parameter(description = "Code of the indicator", example = "model_clinics_city_and_above")
                    String code) {
        return indicators
                .find(code)
                .map(IndicatorView::of)
                .orElseThrow(() -> Refusal.notFound("没有代码为 " + code + " 的指标", "There is no indicator " + code));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "putIndicator",
            summary = "Define or change a indicator",
            description =
                    "Creates it, or with If-Match makes the next version of its definition. Formulas are checked: known"
                            + " elements, one unit in a sum, one statistical year; how it moves with time is derived from them.")
    @APIResponse(
            responseCode = "200",
            description = "The changed indicator",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The defined indicator",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public RestResponse<IndicatorView> put(
            @PathParam("code")
                    @Pattern(regexp = CODE, message = WRONG_CODE)
                    @Size(max = 64)
                    @Parameter(description = "Code of the indicator", example = "model_clinics_city_and_above")
                    String code,
            @HeaderParam("If-Match")
                    @Parameter(
                            description = "ETag as it was read; needed to change what exists",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
                            example = "\"1\"")
                    IfMatch ifMatch,
            @HeaderParam("If-None-Match")
                    @Parameter(
                            description = "`*` to create only",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 100),
                            example = "*")
                    String ifNoneMatch,
            IndicatorChange change) {
        Defining.Definition definition = defining.define(code, change, ifMatch, ifNoneMatch);
        IndicatorView view = IndicatorView.of(definition.indicator());
        return definition.first()
                ? RestResponse.ResponseBuilder.ok(view)
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create("/v1/indicators/" + code))
                        .build()
                : RestResponse.ok(view);
    }
}
