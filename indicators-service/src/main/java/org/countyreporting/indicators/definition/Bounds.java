package org.countyreporting.indicators.definition;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a value is expected to lie between; outside is a finding, never refused and never cut. */
@Schema(name = "IndicatorBounds", description = "What a value is expected to lie between; outside is a finding")
public record Bounds(
        @Digits(integer = 15, fraction = 12)
                @Schema(
                        description = "Lower end",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "0")
                BigDecimal min,
        @Digits(integer = 15, fraction = 12)
                @Schema(
                        description = "Upper end",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "100")
                BigDecimal max) {

    public boolean hold(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }
}
