package org.countyreporting.indicators.calculation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of those expected has reported (覆盖). */
@Schema(name = "ResultCoverage", description = "Who of those expected has reported")
public record Coverage(
        @Schema(description = "Have given everything", minimum = "0", maximum = "1000000", examples = "13")
                int reported,
        @Schema(description = "Have given a part of it", minimum = "0", maximum = "1000000", examples = "0")
                int partial,
        @Schema(description = "Should report", minimum = "0", maximum = "1000000", examples = "14") int expected) {

    boolean hasGaps() {
        return reported < expected;
    }
}
