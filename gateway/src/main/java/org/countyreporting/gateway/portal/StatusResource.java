package org.countyreporting.gateway.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/status")
@Tag(name = "Portal", description = "状态与概览 · Status and overview")
@Produces(MediaType.APPLICATION_JSON)
class StatusResource {

    private final ServiceHealth health;

    StatusResource(ServiceHealth health) {
        this.health = health;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Server(url = "/", description = "Beside the versions of the API")
    @Operation(
            operationId = "getStatus",
            summary = "系统状态 · Status of the services",
            description = "Whether each service behind the gateway answers and can do its work. Open to everybody.")
    @APIResponse(
            responseCode = "200",
            description = "How the services are",
            headers = @Header(name = "API-Version", ref = "API-Version"))
    @APIResponse(responseCode = "406", ref = "Problem406")
    @APIResponse(responseCode = "414", ref = "Problem414")
    @APIResponse(responseCode = "431", ref = "Problem431")
    public StatusView status() {
        return health.status();
    }
}
