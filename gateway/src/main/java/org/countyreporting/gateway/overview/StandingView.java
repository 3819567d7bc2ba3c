package org.countyreporting.gateway.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OverviewStanding", description = "How a target stands, as indicators-service computed it")
record StandingView(
        @Schema(description = "The result of the period with its unit", maxLength = 100, examples = "68处")
                String display,
        @Schema(description = "As of which day", maxLength = 10, examples = "2020-09-30") String asOf,
        @Schema(description = "Reported so far", minimum = "0", maximum = "1000000", examples = "12") Integer reported,
        @Schema(description = "Expected to report", minimum = "0", maximum = "1000000", examples = "14")
                Integer expected,
        @Schema(
                        description = "Where the figures came from",
                        maxLength = 500,
                        examples = "/v1/results/sources?indicator=first_visit_rate&division=3713&period=2020-09")
                String sources,
        @Schema(description = "Against this target; absent where it was not compared") ComparisonView comparison) {}
