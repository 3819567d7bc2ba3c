package org.countyreporting.indicators.element;

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

@Path("/v1/data-elements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Definitions", description = "What is counted and what is computed from it")
public class DataElementResource extends DefinitionResource<DataElementView> {

    private final Declaring declaring;

    DataElementResource(Register register, DataElements elements, Declaring declaring) {
        super(register, Type.DATA_ELEMENT, registered -> DataElementView.of(elements.element(registered)));
        this.declaring = declaring;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listDataElements",
            summary = "List data elements",
            description = "All declared data elements in the order of their codes.")
    @APIResponse(responseCode = "200", description = "One page of data elements")
    public Page<DataElementView> list(@BeanParam PageRequest page) {
        return page(page);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(
            operationId = "getDataElement",
            summary = "Read a data element",
            description = "The declaration in force.")
    @APIResponse(responseCode = "200", description = "The data element")
    public DataElementView get(@BeanParam Address address) {
        return read(address);
    }

    @GET
    @Path("/{code}/versions")
    @Authenticated
    @Operation(
            operationId = "listDataElementVersions",
            summary = "List the versions of a data element",
            description = "Everything its declaration ever was, the newest first.")
    @APIResponse(responseCode = "200", description = "One page of versions")
    public Page<VersionView<DataElementView>> versions(@BeanParam Address address, @BeanParam PageRequest page) {
        return history(address, page);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "putDataElement",
            summary = "Declare or change a data element",
            description = "Creates it, or with If-Match makes the next version of its declaration. Figures that entries"
                    + " have given for the code before it was declared become visible.")
    @APIResponse(
            responseCode = "200",
            description = "The changed data element",
            content = @Content(schema = @Schema(implementation = DataElementView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The declared data element",
            content = @Content(schema = @Schema(implementation = DataElementView.class)))
    public RestResponse<DataElementView> put(
            @BeanParam Address address, @BeanParam Condition condition, DataElementChange change) {
        return answer(declaring.declare(address.code(), change, condition.ifMatch, condition.ifNoneMatch));
    }
}
