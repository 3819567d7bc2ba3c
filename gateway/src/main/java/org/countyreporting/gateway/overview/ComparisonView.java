package org.countyreporting.gateway.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.countyreporting.gateway.peer.indicators.Result.ComparedTarget;
import org.countyreporting.gateway.peer.indicators.Result.Shown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actual against its target. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OverviewComparison", description = "An actual against its target, exact and as shown to people")
record ComparisonView(
        @Schema(
                        description = "Actual over the target's own window",
                        minimum = "-1000000000000000000",
                        maximum = "1000000000000000000",
                        examples = "68")
                BigDecimal actual,
        @Schema(
                        description = "Completion in percent, never cut",
                        minimum = "-1000000000000000000",
                        maximum = "1000000000000000000",
                        examples = "68")
                BigDecimal completion,
        @Schema(
                        description = "What is missing, in the indicator's unit",
                        minimum = "-1000000000000000000",
                        maximum = "1000000000000000000",
                        examples = "32")
                BigDecimal gap,
        @Schema(
                        description = "Share expected by now, in percent",
                        minimum = "-1000000000000000000",
                        maximum = "1000000000000000000",
                        examples = "74.863387978142")
                BigDecimal expectedShare,
        @Schema(
                        description = "Points behind what is expected",
                        minimum = "-1000000000000000000",
                        maximum = "1000000000000000000",
                        examples = "6.863387978142")
                BigDecimal lag,
        @Schema(description = "What the expectation rests on", maxLength = 20, examples = "elapsed") String basis,
        @Schema(description = "State", maxLength = 30, examples = "behind") String state,
        @Schema(description = "The numbers rounded for people") ShownView display) {

    static ComparisonView of(ComparedTarget target) {
        return new ComparisonView(
                target.actual(),
                target.completion(),
                target.gap(),
                target.expectedShare(),
                target.lag(),
                target.basis(),
                target.state(),
                target.display() == null ? null : ShownView.of(target.display()));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OverviewComparisonDisplay", description = "The numbers of a comparison rounded for people")
    record ShownView(
            @Schema(description = "Actual", maxLength = 80, examples = "68处") String actual,
            @Schema(description = "Completion", maxLength = 80, examples = "68.00%") String completion,
            @Schema(description = "Gap", maxLength = 80, examples = "32处") String gap,
            @Schema(description = "Expected share", maxLength = 80, examples = "74.86%") String expectedShare,
            @Schema(description = "Lag in points", maxLength = 80, examples = "6.86") String lag) {

        static ShownView of(Shown shown) {
            return new ShownView(shown.actual(), shown.completion(), shown.gap(), shown.expectedShare(), shown.lag());
        }
    }
}
