package org.countyreporting.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section (章节) of a plan; its label is kept as printed. */
@Schema(description = "A section of a plan; its label is kept as printed")
public record Section(
        @NotBlank @Size(max = 64) @Schema(description = "Label as printed, unique in the plan", examples = "三、")
                String label,
        @NotBlank @Size(max = 300) @Schema(description = "Heading", examples = "提升基层医疗卫生服务能力") String title) {}
