package org.countyreporting.indicators.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.countyreporting.conventions.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/catalogues/starter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Definitions", description = "What is counted and what is computed from it")
public class CatalogueResource {

    private final Catalogues catalogues;
    private final Importing importing;

    CatalogueResource(Catalogues catalogues, Importing importing) {
        this.catalogues = catalogues;
        this.importing = importing;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getStarterCatalogue",
            summary = "Read the starter catalogue",
            description = "Usual indicators of city and county health commissions and the elements they are computed"
                    + " from, each with its source and its trap. What nobody has compared with the survey system in force"
                    + " says so.")
    @APIResponse(responseCode = "200", description = "The catalogue")
    public CatalogueView get() {
        return catalogues.starter();
    }

    @POST
    @Path("/import")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "importStarterCatalogue",
            summary = "Take definitions of the starter catalogue over",
            description = "Creates what is not there yet. What the office has defined otherwise is kept, unless"
                    + " `overwrite` asks for the catalogue's definition as its next version. All or nothing.")
    @APIResponse(responseCode = "200", description = "What became of each definition")
    public ImportView take(
            @QueryParam("indicator")
                    @Size(max = 4000)
                    @Parameter(
                            description =
                                    "Codes of the wanted indicators, separated by commas, with their elements; absent: everything",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = 4000,
                                            pattern = "^[a-z][a-z0-9_]{0,63}(,[a-z][a-z0-9_]{0,63})*$"),
                            example = "premarital_exam_rate,beds_per_thousand")
                    String indicator,
            @QueryParam("overwrite")
                    @Parameter(
                            description = "Also change what is defined otherwise here",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
                            example = "false")
                    Boolean overwrite,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Say what would happen, write nothing",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
                            example = "true")
                    Boolean dryRun) {
        List<String> only = indicator == null || indicator.isEmpty() ? List.of() : List.of(indicator.split(","));
        return importing.take(catalogues.starter(), only, Boolean.TRUE.equals(overwrite), Boolean.TRUE.equals(dryRun));
    }
}
