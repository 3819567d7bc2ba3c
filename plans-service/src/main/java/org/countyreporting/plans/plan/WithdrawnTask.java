package org.countyreporting.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task that a revision gives up without another in its place (取消的任务); its entries stay. */
@Schema(description = "A task that a revision gives up without another in its place; its entries stay")
public record WithdrawnTask(
        @NotNull @Size(max = 64) @Schema(description = "Id of the task", examples = "176") String task,
        @NotBlank @Size(max = 1000) @Schema(description = "Why", examples = "项目调整至下一年度实施") String reason) {}
