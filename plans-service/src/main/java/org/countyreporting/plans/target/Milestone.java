package org.countyreporting.plans.target;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cumulative position to be reached by the end of a period (阶段目标), in the target's own terms. */
@Schema(description = "Cumulative position to be reached by the end of a period, in the target's own terms")
public record Milestone(
        @NotNull @Schema(description = "By whose last day", examples = "2020-09") Period period,
        @NotNull
                @Digits(integer = 16, fraction = 10)
                @DecimalMin("-1000000000000000")
                @DecimalMax("1000000000000000")
                @Schema(description = "The position", examples = "68")
                BigDecimal value) {}
