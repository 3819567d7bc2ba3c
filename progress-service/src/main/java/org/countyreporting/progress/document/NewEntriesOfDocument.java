package org.countyreporting.progress.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which document reports on which plan")
record NewEntriesOfDocument(
        @Schema(
                        description = "Id of a document inside the caller's division",
                        required = true,
                        maxLength = 64,
                        examples = "0f4c9a52-6a0e-4a44-9a53-5f2f2c2a7c11")
                @NotBlank
                @Size(max = 64)
                String document,
        @Schema(description = "Id of the plan", required = true, maxLength = 64, examples = "linyi-2020")
                @NotBlank
                @Size(max = 64)
                String plan,
        @Schema(description = "One of the occurrences of the plan's schedule", required = true) @NotNull Period period,
        @Schema(description = "The unit that reports; absent: the caller's, else the plan's issuer") UnitId unit) {}
