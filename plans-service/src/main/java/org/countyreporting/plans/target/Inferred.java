package org.countyreporting.plans.target;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a target's value is printed nowhere but follows from other figures, and between which bounds it lies. */
@Schema(description = "The value is printed nowhere but follows from other figures; it lies between low and high")
public record Inferred(
        @NotNull
                @Digits(integer = 16, fraction = 10)
                @DecimalMin("-1000000000000000")
                @DecimalMax("1000000000000000")
                @Schema(description = "Lowest value possible", examples = "393")
                BigDecimal low,
        @NotNull
                @Digits(integer = 16, fraction = 10)
                @DecimalMin("-1000000000000000")
                @DecimalMax("1000000000000000")
                @Schema(description = "Highest value possible", examples = "397")
                BigDecimal high,
        @NotBlank @Size(max = 500) @Schema(description = "What it follows from", examples = "已培训 316 人，注明占总数的 80%")
                String from) {}
