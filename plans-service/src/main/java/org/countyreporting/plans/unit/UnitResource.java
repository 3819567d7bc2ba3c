package org.countyreporting.plans.unit;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.condition.IfMatch;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Refusal;
import org.countyreporting.plans.division.DivisionTable;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Units: administrators keep them, everybody with a token reads them. */
@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units", description = "Units that issue plans and report")
@Consumes(MediaType.APPLICATION_JSON)
class UnitResource {

    private final Units units;
    private final UnitRegistration registration;
    private final DivisionTable divisions;

    UnitResource(Units units, UnitRegistration registration, DivisionTable divisions) {
        this.units = units;
        this.registration = registration;
        this.divisions = divisions;
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "putUnit",
            summary = "Register a unit or change it",
            description =
                    "Creates it (201) when it is not registered, else demands If-Match. The division, and the one it had, must lie inside the caller's. The other services learn of it at once.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> put(
            @PathParam("id") @Parameter(description = "Unified social credit code", example = "113713020044490612")
                    UnitId id,
            @HeaderParam("If-Match")
                    @Parameter(
                            description = "ETag of the version that is changed",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1000),
                            example = "\"1\"")
                    IfMatch ifMatch,
            @HeaderParam("If-None-Match")
                    @Parameter(
                            description = "* to create and never change",
                            schema = @Schema(maxLength = 1000),
                            example = "*")
                    String ifNoneMatch,
            @RequestBody(
                            description = "The unit",
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "lanshan",
                                                            summary = "lanshan",
                                                            value =
                                                                    "{\"name\": \"临沂市兰山区卫生健康局\", \"division\": \"371302\", \"kind\": \"commission\"}")))
                    UnitChange change) {
        UnitRegistration.Outcome outcome = registration.put(id, change, ifMatch, ifNoneMatch);
        return outcome.created()
                ? RestResponse.ResponseBuilder.<UnitView>created(URI.create("/v1/units/" + id))
                        .entity(outcome.unit())
                        .build()
                : RestResponse.ok(outcome.unit());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getUnit", summary = "One unit", description = "Reference data: readable with any token.")
    public UnitView one(
            @PathParam("id") @Parameter(description = "Unified social credit code", example = "113713020044490612")
                    UnitId id) {
        return units.find(id)
                .orElseThrow(() -> Refusal.notFound(
                        "单位 " + id + " 尚未登记，请联系系统管理员", "Unit " + id + " is not registered; ask an administrator"));
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listUnits",
            summary = "Units of a division and all below",
            description = "Without division: all. In the order of their ids.")
    public Page<UnitView> list(
            @QueryParam("division") @Parameter(description = "Attached to it or below", example = "3713")
                    DivisionCode division,
            @BeanParam PageRequest page) {
        DivisionCode within = division == null ? DivisionCode.NATION : division;
        divisions.require(within);
        String after = page.after(1).map(key -> key.get(0)).orElse("");
        return Page.of(
                units.page(within, after, page.limit() + 1),
                page,
                unit -> List.of(unit.id().text()),
                UnitView::of);
    }
}
