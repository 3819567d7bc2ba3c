package org.countyreporting.indicators.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.indicators.calculation.Coverage;
import org.countyreporting.indicators.calculation.FindingCode;
import org.countyreporting.indicators.comparison.Rank;
import org.countyreporting.indicators.target.Basis;
import org.countyreporting.indicators.target.Comparator;
import org.countyreporting.indicators.target.ElapsedBasis;
import org.countyreporting.indicators.target.State;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How results go out. */
public final class ResultViews {

    private static final String LOW = "-1000000000000000000";
    private static final String HIGH = "1000000000000000000";

    private ResultViews() {}

    @Schema(name = "Result", description = "What an indicator or data element comes to for a division and a period")
    record ResultView(
            @Schema(description = "Code of the indicator", maxLength = 64, examples = "model_clinics_city_and_above")
                    String indicator,
            @Schema(description = "Code of the data element", maxLength = 64, examples = "trainees") String dataElement,
            @Schema(
                            description = "Version of the definition that was used",
                            minimum = "1",
                            maximum = "9007199254740991",
                            examples = "1")
                    long version,
            @Schema(description = "Division", examples = "3713") DivisionCode division,
            @Schema(description = "Name of the division", maxLength = 100, examples = "临沂市") String name,
            @Schema(description = "Period", examples = "2020-09") Period period,
            @Schema(description = "First day of the window", examples = "2020-01-01") LocalDate windowFrom,
            @Schema(description = "Last day of the window", examples = "2020-09-30") LocalDate windowTo,
            @Schema(
                            description = "Exact value; absent when it cannot be told",
                            minimum = LOW,
                            maximum = HIGH,
                            examples = "68")
                    BigDecimal value,
            @Schema(description = "Rounded, with its unit", maxLength = 80, examples = "68处") String display,
            @Schema(description = "Unit of the value", maxLength = 40, examples = "处") String unit,
            @Schema(description = "Numerator", minimum = LOW, maximum = HIGH, examples = "68") BigDecimal numerator,
            @Schema(description = "Denominator", minimum = LOW, maximum = HIGH, examples = "1") BigDecimal denominator,
            @Schema(description = "Latest as-of date among what it rests on", examples = "2020-09-30") LocalDate asOf,
            @Schema(description = "Whether something that should be there is missing", examples = "true")
                    boolean partial,
            @Schema(description = "Whether it rests on values not yet accepted", examples = "false")
                    boolean provisional,
            @Schema(description = "Who of those expected has reported") Coverage coverage,
            @Schema(description = "What it was held against, as far as asked") ComparisonsView comparisons,
            @Schema(
                            description =
                                    "Place among the divisions of the level asked for; absent for what is neither better nor worse, for a rate per 10,000 or more that one case moves by more than a tenth of that, and among more than 3,500")
                    Rank rank,
            @Schema(description = "What a person must judge", maxItems = 200) List<FindingView> findings,
            @Schema(
                            description = "Address of the observations behind it",
                            maxLength = 500,
                            examples =
                                    "/v1/results/sources?indicator=model_clinics_city_and_above&division=3713&period=2020-09")
                    String sources) {}

    @Schema(name = "ResultFinding", description = "Something the machine noticed and a person must judge")
    record FindingView(
            @Schema(description = "What was noticed", examples = "partial") FindingCode code,
            @Schema(description = "In words", maxLength = 2000, examples = "数据不全：应报 14，已报 13") String message) {}

    @Schema(name = "ResultComparisons", description = "What a result was held against")
    record ComparisonsView(
            @Schema(description = "The period before (环比); for cumulative elements the amounts") ChangeView previous,
            @Schema(description = "The same window one year before (同比)") ChangeView yearAgo,
            @Schema(description = "The target of the newest published plan") TargetView target) {}

    @Schema(name = "ResultChange", description = "Change against an earlier period")
    record ChangeView(
            @Schema(description = "The earlier period", examples = "2020-08") Period period,
            @Schema(description = "Its value", minimum = LOW, maximum = HIGH, examples = "60") BigDecimal value,
            @Schema(description = "The value held against it", minimum = LOW, maximum = HIGH, examples = "68")
                    BigDecimal current,
            @Schema(
                            description = "Change; absent without a usable base",
                            minimum = LOW,
                            maximum = HIGH,
                            examples = "13.333333333333")
                    BigDecimal change,
            @Schema(
                            description = "Percent for amounts, points for rates",
                            enumeration = {"percent", "points"},
                            examples = "percent")
                    String unit,
            @Schema(
                            description = "What is wrong with the base",
                            enumeration = {
                                "missing-base",
                                "missing-value",
                                "partial-base",
                                "zero-base",
                                "definition-changed"
                            },
                            examples = "missing-base")
                    String reason) {}

    @Schema(name = "ResultTarget", description = "How the actual stands against a target, over the target's own window")
    public record TargetView(
            @Schema(description = "Id of the target", maxLength = 64, examples = "T177-1") String targetId,
            @Schema(description = "Id of its plan", maxLength = 64, examples = "8f0b9b5e-0d2c-4a5e-9d53-3f1c86a0c7b1")
                    String plan,
            @Schema(description = "Title of its plan", maxLength = 300, examples = "2020年政府工作报告任务") String planTitle,
            @Schema(description = "Id of its task", maxLength = 64, examples = "T177") String task,
            @Schema(description = "Label of its task as printed", maxLength = 60, examples = "177.") String taskLabel,
            @Schema(description = "How the actual is held against it", examples = "at-least") Comparator comparator,
            @Schema(description = "Target value", minimum = LOW, maximum = HIGH, examples = "100") BigDecimal value,
            @Schema(description = "Upper end of a range", minimum = LOW, maximum = HIGH, examples = "3")
                    BigDecimal valueHigh,
            @Schema(description = "Unit of the target", maxLength = 40, examples = "处") String unit,
            @Schema(description = "Whether it is the division's share of a wider target", examples = "false")
                    boolean share,
            @Schema(description = "First day of the target's window", examples = "2020-01-01") LocalDate start,
            @Schema(description = "Deadline", examples = "2020-12-31") LocalDate deadline,
            @Schema(description = "What was reached", minimum = LOW, maximum = HIGH, examples = "68") BigDecimal actual,
            @Schema(description = "First day it was counted over", examples = "2020-01-01") LocalDate actualFrom,
            @Schema(description = "As-of date of what was reached", examples = "2020-09-30") LocalDate actualTo,
            @Schema(description = "Completion in percent, never cut", minimum = LOW, maximum = HIGH, examples = "68")
                    BigDecimal completion,
            @Schema(
                            description = "Completion against the upper end",
                            minimum = LOW,
                            maximum = HIGH,
                            examples = "66.666666666667")
                    BigDecimal completionHigh,
            @Schema(description = "Share of a limit that is used", minimum = LOW, maximum = HIGH, examples = "60")
                    BigDecimal used,
            @Schema(
                            description = "What is missing, in the indicator's unit; negative when there is room",
                            minimum = LOW,
                            maximum = HIGH,
                            examples = "32")
                    BigDecimal gap,
            @Schema(description = "What is missing to the upper end", minimum = LOW, maximum = HIGH, examples = "1")
                    BigDecimal gapHigh,
            @Schema(
                            description = "What should be reached by now, in percent",
                            minimum = LOW,
                            maximum = HIGH,
                            examples = "74.863387978142")
                    BigDecimal expectedShare,
            @Schema(
                            description = "Expected less reached in points; positive is behind",
                            minimum = LOW,
                            maximum = HIGH,
                            examples = "6.863387978142")
                    BigDecimal lag,
            @Schema(description = "What the expected share rests on", examples = "elapsed") Basis basis,
            @Schema(description = "What elapsed time is counted in", examples = "days") ElapsedBasis elapsedBasis,
            @Schema(description = "How it stands", examples = "behind") State state,
            @Schema(description = "Whether some who owe it have not reported", examples = "false") boolean partial,
            @Schema(description = "Why there is no completion", maxLength = 40, examples = "zero-target") String reason,
            @Schema(
                            description = "Days past the deadline of an event",
                            minimum = "0",
                            maximum = "100000",
                            examples = "15")
                    Long daysOverdue,
            @Schema(description = "When it was met, if late or an event", examples = "2021-01-31") LocalDate metOn,
            @Schema(description = "The numbers rounded for people") TargetDisplay display) {}

    @Schema(name = "ResultTargetDisplay", description = "The numbers of a comparison rounded for people")
    record TargetDisplay(
            @Schema(description = "Actual", maxLength = 80, examples = "68处") String actual,
            @Schema(description = "Completion", maxLength = 80, examples = "68.00%") String completion,
            @Schema(description = "Gap", maxLength = 80, examples = "32处") String gap,
            @Schema(description = "Expected share", maxLength = 80, examples = "74.86%") String expectedShare,
            @Schema(description = "Lag in points", maxLength = 80, examples = "6.86") String lag) {}
}
