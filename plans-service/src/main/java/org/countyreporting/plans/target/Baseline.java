package org.countyreporting.plans.target;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a change is counted from (基期值). */
@Schema(description = "What a change is counted from")
public record Baseline(
        @NotNull
                @Digits(integer = 16, fraction = 10)
                @DecimalMin("-1000000000000000")
                @DecimalMax("1000000000000000")
                @Schema(description = "The value then", examples = "70.20")
                BigDecimal value,
        @NotNull @Schema(description = "Its period or as-of date", examples = "2019") Period period,
        @Min(1)
                @Max(1_000_000)
                @Schema(description = "Version of the indicator by which it was computed", examples = "1")
                Integer indicatorVersion) {}
