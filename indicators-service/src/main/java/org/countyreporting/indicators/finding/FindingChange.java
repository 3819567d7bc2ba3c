package org.countyreporting.indicators.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A person's judgement of a finding")
record FindingChange(
        @NotNull
                @Schema(
                        description = "explained: the figures are right; corrected: they were not",
                        examples = "explained")
                FindingState state,
        @NotBlank @Size(max = 2000) @Schema(description = "Why", examples = "上年同期有一次集中筛查") String note)
        implements Coherent {

    @Override
    public void check(Violations violations) {
        if (state == FindingState.OPEN) {
            violations.add("/state", "应为 explained 或 corrected", "should be explained or corrected");
        }
    }
}
