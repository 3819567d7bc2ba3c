package org.countyreporting.indicators.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Numbers of a text that are to be held against accepted figures")
record NewClaims(
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "The numbers")
                List<@NotNull @Valid NewClaim> claims) {}
