package org.countyreporting.plans.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is to happen rather than to be counted (通过验收, 建成投用). */
@Schema(description = "Something that is to happen rather than to be counted")
public record TargetEvent(
        @NotBlank @Size(max = 500) @Schema(description = "What is to happen", examples = "市疾控中心实验楼通过竣工验收") String text,
        @Schema(description = "The day it happened, once it has", examples = "2020-11-20") LocalDate doneOn) {}
