package org.countyreporting.indicators.definition;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.indicators.register.DefinitionResource;
import org.countyreporting.indicators.register.Register;
import org.countyreporting.indicators.register.Type;
import org.countyreporting.indicators.register.VersionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Definitions", description = "What is counted and what is computed from it")
public class IndicatorResource extends DefinitionResource<IndicatorView> {

    private final Defining defining;

    IndicatorResource(Register register, Indicators indicators, Defining defining) {
        super(register, Type.INDICATOR, registered -> IndicatorView.of(indicators.indicator(registered)));
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
        return page(page);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(
            operationId = "getIndicator",
            summary = "Read an indicator",
            description = "The definition in force, its newest version.")
    @APIResponse(responseCode = "200", description = "The indicator")
    public IndicatorView get(@BeanParam Address address) {
        return read(address);
    }

    @GET
    @Path("/{code}/versions")
    @Authenticated
    @Operation(
            operationId = "listIndicatorVersions",
            summary = "List the versions of an indicator",
            description = "Everything its definition ever was, the newest first.")
    @APIResponse(responseCode = "200", description = "One page of versions")
    public Page<VersionView<IndicatorView>> versions(@BeanParam Address address, @BeanParam PageRequest page) {
        return history(address, page);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "putIndicator",
            summary = "Define or change an indicator",
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
            @BeanParam Address address, @BeanParam Condition condition, IndicatorChange change) {
        return answer(defining.define(address.code(), change, condition.ifMatch, condition.ifNoneMatch));
    }
}
