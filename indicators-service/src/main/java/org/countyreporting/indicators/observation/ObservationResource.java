package org.countyreporting.indicators.observation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations", description = "Values of data elements, from entries and from other systems")
public class ObservationResource {

    private final Listing listing;

    ObservationResource(Listing listing) {
        this.listing = listing;
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
            @QueryParam("unit") @Parameter(description = "Only this unit's own values", example = "11371302004500012J")
                    UnitId unit,
            @QueryParam("source")
                    @Size(max = 200)
                    @Parameter(description = "Id of the entry, or subject of the supplier", example = "blood-station")
                    String source,
            @QueryParam("history")
                    @Parameter(
                            description = "With what each was before, and with those that no longer stand",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
                            example = "false")
                    Boolean history,
            @BeanParam PageRequest page) {
        List<String> codes = dataElement == null || dataElement.isEmpty() ? List.of() : List.of(dataElement.split(","));
        Boolean accepted = status == null ? null : status == ObservationStatus.ACCEPTED;
        return listing.list(codes, division, period, accepted, unit, source, Boolean.TRUE.equals(history), page);
    }
}
