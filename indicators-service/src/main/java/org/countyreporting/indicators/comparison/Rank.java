package org.countyreporting.indicators.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Place of a division among those asked for that have a result (位次). */
@Schema(
        name = "ResultRank",
        description = "Place among the divisions asked for that have a result; equals share a place")
public record Rank(
        @Schema(
                        description = "Place; after two that share one the next is skipped",
                        minimum = "1",
                        maximum = "100000",
                        examples = "2")
                int position,
        @Schema(description = "How many have a place", minimum = "1", maximum = "100000", examples = "12") int of,
        @Schema(
                        description =
                                "Places won since the period before, negative when lost; absent without a place then",
                        minimum = "-100000",
                        maximum = "100000",
                        examples = "1")
                Integer changed) {}
