package org.countyreporting.gateway.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the installation is. */
@Schema(name = "InstallationStatus", description = "How this installation is")
public record StatusView(
        @Schema(
                        description = "Whether all services answer",
                        maxLength = 20,
                        enumeration = {"up", "degraded"},
                        examples = "up")
                String status,
        @Schema(description = "Release of the gateway", maxLength = 40, examples = "0.1.0") String release,
        @Schema(description = "The services behind the gateway", maxItems = 10) List<ServiceStatus> services) {

    static final String UP = "up";
    private static final String DEGRADED = "degraded";

    static StatusView of(String release, List<ServiceStatus> services) {
        boolean allUp = services.stream().allMatch(service -> service.status().equals(UP));
        return new StatusView(allUp ? UP : DEGRADED, release, services);
    }

    /** How one service is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ServiceStatus", description = "How one service is")
    public record ServiceStatus(
            @Schema(description = "Name of the service", maxLength = 40, examples = "plans-service") String name,
            @Schema(
                            description = "Whether it can do its work",
                            maxLength = 20,
                            enumeration = {"up", "unwell", "down"},
                            examples = "up")
                    String status,
            @Schema(description = "Version of its document", maxLength = 40, examples = "1.0.0") String version) {}
}
