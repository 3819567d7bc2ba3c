package org.countyreporting.indicators.intake;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.countyreporting.conventions.access.Roles;
import org.countyreporting.conventions.paging.Page;
import org.countyreporting.conventions.paging.PageRequest;
import org.countyreporting.conventions.problem.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SUPPLIER)
@Tag(name = "Operations", description = "Long intakes, and what is to be said of them")
public class OperationResource {

    private final Operating operating;
    private final RoutingContext request;

    OperationResource(Operating operating, RoutingContext request) {
        this.operating = operating;
        this.request = request;
    }

    /** Which operation. */
    static class Named {

        @PathParam("id")
        @Parameter(
                description = "Id of the operation",
                schema = @Schema(type = SchemaType.STRING, format = "uuid", maxLength = 36),
                example = "0b0e7a7c-3f43-4f0f-9a55-0d6c1f4f5a10")
        UUID id;
    }

    @GET
    @Operation(
            operationId = "listOperations",
            summary = "List operations",
            description =
                    "Operations started inside the caller's division, newest first, without their results. They are"
                            + " kept for seven days after their end.")
    @APIResponse(responseCode = "200", description = "One page of operations")
    public Page<OperationView> list(@BeanParam PageRequest page) {
        return operating.list(page, operation -> OperationView.of(operation, null, Answers.language(request)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getOperation",
            summary = "Ask how an operation goes",
            description = "Its state, how many rows are worked off, and once it is over what became of them.")
    @APIResponse(responseCode = "200", description = "The operation")
    public OperationView get(@BeanParam Named path) {
        return view(operating.get(path.id));
    }

    @GET
    @Path("/{id}/rejections")
    @Operation(
            operationId = "listOperationRejections",
            summary = "List all rejections of an operation",
            description = "Everything that is wrong with the rows that were rejected, in their order.")
    @APIResponse(responseCode = "200", description = "One page of rejections")
    public Page<RemarkView> rejections(@BeanParam Named path, @BeanParam PageRequest page) {
        return operating.rejections(path.id, page, remark -> RemarkView.of(remark, Answers.language(request)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelOperation",
            summary = "Cancel an operation",
            description = "Nothing of its batch stays. What is over cannot be cancelled any more (409).")
    @APIResponse(responseCode = "200", description = "The cancelled operation")
    public OperationView cancel(@BeanParam Named path) {
        return view(operating.cancel(path.id));
    }

    private OperationView view(Operating.Known known) {
        return OperationView.of(known.operation(), known.intake(), Answers.language(request));
    }
}
