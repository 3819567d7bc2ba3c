package org.countyreporting.plans.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The task of the plan one level up that a task passes down (任务来源). */
@Schema(
        description =
                "The task of the plan one level up that is passed down; what is accepted here pre-fills the entry there")
public record DerivedFrom(
        @NotNull
                @Size(max = 64)
                @Schema(description = "Id of that plan, published", examples = "5b1c1df4-2f0e-4c35-9a49-8b7c52a0f6d1")
                String plan,
        @NotNull @Size(max = 64) @Schema(description = "Id of its task", examples = "177") String task) {}
