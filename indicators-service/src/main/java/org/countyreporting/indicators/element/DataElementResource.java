package org.countyreporting.indicators.element;

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

@Path("/v1/data-elements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Definitions", description = "What is counted and what is computed from it")
public class DataElementResource {

    static final String CODE = "[a-z][a-z0-9_]{0,63}";
    private static final String WRONG_CODE = "应为小写字母开头的代码（字母、数字、下划线，最多 64 个字符），例如 trainees";

    private final DataElements elements;
    private final Declaring declaring;

    DataElementResource(DataElements elements, Declaring declaring) {
        this.elements = elements;
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
        String after = page.after(1).map(key -> key.get(0)).orElse("");
        List<DataElement> rows = elements.after(after, page.limit() + 1);
        return Page.of(rows, page, element -> List.of(element.code()), DataElementView::of);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(
            operationId = "getDataElement",
            summary = "Read a data element",
            description = "The declaration in force.")
    @APIResponse(
            responseCode = "200",
            description = "The data element",
            content = @Content(schema = @Schema(implementation = DataElementView.class)))
    public DataElementView get(
            @PathParam("code")
                    @Pattern(regexp = CODE, message = WRONG_CODE)
                    @Size(max = 64)
                    @Parameter(description = "Code of the data element", example = "model_clinics_county")
                    String code) {
        return elements.find(code)
                .map(DataElementView::of)
                .orElseThrow(() -> Refusal.notFound("没有代码为 " + code + " 的数据元", "There is no data element " + code));
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
            @PathParam("code")
                    @Pattern(regexp = CODE, message = WRONG_CODE)
                    @Size(max = 64)
                    @Parameter(description = "Code of the data element", example = "model_clinics_county")
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
            DataElementChange change) {
        Declaring.Declaration declaration = declaring.declare(code, change, ifMatch, ifNoneMatch);
        DataElementView view = DataElementView.of(declaration.element());
        return declaration.first()
                ? RestResponse.ResponseBuilder.ok(view)
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create("/v1/data-elements/" + code))
                        .build()
                : RestResponse.ok(view);
    }
}
