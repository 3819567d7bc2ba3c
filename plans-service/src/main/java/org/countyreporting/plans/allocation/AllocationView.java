package org.countyreporting.plans.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.countyreporting.conventions.condition.Versioned;
import org.countyreporting.plans.target.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target is shared out (目标分解), and whether the shares make it up. */
@Schema(
        name = "Allocation",
        description = "How a target is shared out, and whether the shares make it up",
        requiredProperties = {"target", "basis", "allocations", "findings", "version"})
public record AllocationView(
        @Schema(description = "Id of the target", maxLength = 64, examples = "linyi-2020-177-county") String target,
        @Schema(
                        description = "Value of the target",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "200")
                BigDecimal value,
        @Schema(
                        description =
                                "How the shares are checked: added up, weighed by their denominators, or not at all",
                        enumeration = {"sum", "weighted", "none"},
                        examples = "sum")
                String basis,
        @Schema(
                        description = "Sum of the shares, where they may be added up",
                        minimum = "-1000000000000000000",
                        maximum = "1000000000000000000",
                        examples = "190")
                BigDecimal sum,
        @Schema(
                        description =
                                "Σ(value × denominator) / Σ denominator, where it is a rate and all denominators are given",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "70.5")
                BigDecimal weighted,
        @Schema(description = "The shares in the order of their divisions", maxItems = 2000) List<Share> allocations,
        @Schema(description = "What a person must judge", maxItems = 10) List<AllocationFinding> findings,
        @Schema(
                        description = "How often the target has been shared out; also the ETag",
                        minimum = "0",
                        maximum = "9007199254740991",
                        examples = "1")
                long version)
        implements Versioned {}
