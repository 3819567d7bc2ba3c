package org.countyreporting.progress.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is owed here. */
@Schema(name = "Waiver", description = "Why nothing is owed (免报理由)")
public record Waiver(
        @Schema(required = true, maxLength = 1000, examples = "该区本年度无此项任务") @NotBlank @Size(max = 1000)
                String reason) {}
