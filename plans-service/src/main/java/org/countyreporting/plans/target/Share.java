package org.countyreporting.plans.target;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.countyreporting.vocabulary.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A division's share of a target (分解目标), or its own value where the target is a rate. */
@Schema(
        name = "AllocationShare",
        description = "A division's share of a target, or its own value where the target is a rate")
public record Share(
        @NotNull @Schema(description = "The division", examples = "371302") DivisionCode division,
        @NotNull
                @Digits(integer = 16, fraction = 10)
                @DecimalMin("-1000000000000000")
                @DecimalMax("1000000000000000")
                @Schema(description = "Its value", examples = "60")
                BigDecimal value,
        @Digits(integer = 16, fraction = 10)
                @DecimalMin("0")
                @DecimalMax("1000000000000000")
                @Schema(
                        description = "For a rate: what its value is of, so that the values can be weighed",
                        examples = "500000")
                BigDecimal denominator) {}
