package org.countyreporting.plans.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a target said from a published revision on; the one in force at a date is the last effective by then. */
@Schema(
        description = "What a target said from a published revision on",
        requiredProperties = {"revision", "effectiveFrom", "comparator"})
public record TargetVersion(
        @Schema(
                        description = "Revision of the plan that brought it",
                        minimum = "1",
                        maximum = "1000000",
                        examples = "2")
                int revision,
        @Schema(description = "From which day on it holds", examples = "2020-07-01") LocalDate effectiveFrom,
        @Schema(description = "How it was compared", examples = "at-least") Comparator comparator,
        @Schema(
                        description = "Its value then",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "300")
                BigDecimal value,
        @Schema(
                        description = "Its upper value then",
                        minimum = "-1000000000000000",
                        maximum = "1000000000000000",
                        examples = "320")
                BigDecimal valueHigh,
        @Schema(description = "What its change was counted in", examples = "points") Change change,
        @Schema(description = "Why it was changed", maxLength = 1000, examples = "省级年中追加任务") String reason,
        @Schema(description = "The document that approved it", maxLength = 200, examples = "临卫基层函〔2020〕15号")
                String documentNumber) {

    static TargetVersion of(Target target, int revision, LocalDate effectiveFrom, String documentNumber) {
        return new TargetVersion(
                revision,
                effectiveFrom,
                target.comparator(),
                target.value(),
                target.valueHigh(),
                target.change(),
                target.reason(),
                documentNumber);
    }

    /** Whether the target says the same still; how many decimals are written does not matter. */
    boolean saysTheSameAs(Target target) {
        return comparator == target.comparator()
                && change == target.change()
                && same(value, target.value())
                && same(valueHigh, target.valueHigh());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
