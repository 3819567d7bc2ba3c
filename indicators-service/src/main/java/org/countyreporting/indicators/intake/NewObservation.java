package org.countyreporting.indicators.intake;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One value as it was sent. What cannot be read is the fault of its row alone. */
@Schema(description = "One value: of a whole division, or with a unit that unit's own")
public record NewObservation(
        @Schema(description = "Code of the data element", maxLength = 64, required = true, examples = "trainees")
                String dataElement,
        @Schema(description = "Division", maxLength = 12, required = true, examples = "371302") String division,
        @Schema(
                        description = "Unit whose own value it is; absent for the whole division",
                        maxLength = 18,
                        examples = "11371302004500012J")
                String unit,
        @Schema(description = "Period", maxLength = 10, required = true, examples = "2020-09") String period,
        @Schema(
                        description = "The value",
                        required = true,
                        implementation = BigDecimal.class,
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "62600")
                SentValue value,
        @Schema(
                        description = "As-of date, within the period; absent for its last day",
                        maxLength = 10,
                        examples = "2020-09-25")
                String asOf,
        @Schema(
                        description = "accepted or provisional",
                        maxLength = 11,
                        defaultValue = "accepted",
                        examples = "accepted")
                String status) {}
