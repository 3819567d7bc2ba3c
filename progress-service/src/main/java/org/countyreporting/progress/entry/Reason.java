package org.countyreporting.progress.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, in words for the other side. */
@Schema(name = "Reason", description = "Why, in words for the other side")
public record Reason(
        @Schema(required = true, maxLength = 1000, examples = "累计数小于上月，请核对") @NotBlank @Size(max = 1000)
                String reason) {}
