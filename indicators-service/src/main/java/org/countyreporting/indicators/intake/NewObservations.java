package org.countyreporting.indicators.intake;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Values of another system, up to 10,000 in one JSON body; more go as CSV. */
@Schema(description = "Values of another system")
public record NewObservations(
        @NotEmpty @Size(max = 10_000) @Schema(description = "The values", maxItems = 10_000)
                List<NewObservation> observations) {}
