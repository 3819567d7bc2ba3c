package org.countyreporting.plans.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about the shares that a person must judge. */
@Schema(
        description = "Something about the shares that a person must judge",
        requiredProperties = {"code", "message"})
public record AllocationFinding(
        @Schema(
                        description = "Which finding",
                        enumeration = {"under-allocated", "over-allocated", "not-summed"},
                        examples = "under-allocated")
                String code,
        @Schema(description = "The finding in words", maxLength = 1000, examples = "分解之和 190 低于目标值 200，尚差 10")
                String message) {}
