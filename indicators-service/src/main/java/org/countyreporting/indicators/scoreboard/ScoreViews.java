package org.countyreporting.indicators.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import org.countyreporting.indicators.comparison.Rank;
import org.countyreporting.indicators.result.ResultViews;
import org.countyreporting.indicators.target.State;
import org.countyreporting.vocabulary.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a scoreboard goes out. */
final class ScoreViews {

    private static final String LOW = "-1000000000000000000";
    private static final String HIGH = "1000000000000000000";

    private ScoreViews() {}

    @Schema(name = "TaskScore", description = "A task of a plan and how its targets stand")
    record TaskScoreView(
            @Schema(description = "Id of the task", maxLength = 64, examples = "T177") String task,
            @Schema(description = "Its label as printed", maxLength = 60, examples = "177.") String label,
            @Schema(description = "Its title", maxLength = 2000, examples = "创建示范标准村卫生室") String title,
            @Schema(
                            description = "Its targets; none when nothing was promised in numbers or as an event",
                            maxItems = 100)
                    List<TargetScoreView> targets) {}

    @Schema(name = "TargetScore", description = "A target and how the divisions stand that have to meet it")
    record TargetScoreView(
            @Schema(description = "Id of the target", maxLength = 64, examples = "T177-1") String targetId,
            @Schema(description = "Its name", maxLength = 300, examples = "市级以上示范村卫生室") String name,
            @Schema(description = "Indicator it is about", maxLength = 64, examples = "model_clinics_city_and_above")
                    String indicator,
            @Schema(description = "Data element it is about", maxLength = 64, examples = "trainees") String dataElement,
            @Schema(description = "How the division asked for stands; absent when the target does not concern it")
                    ResultViews.TargetView target,
            @Schema(
                            description =
                                    "Divisions with a share of it, or with the same target each; inside the division asked for",
                            maxItems = 500)
                    List<DivisionScoreView> divisions) {}

    @Schema(name = "DivisionScore", description = "How a division stands, with its place by completion alone")
    record DivisionScoreView(
            @Schema(description = "Division", examples = "371302") DivisionCode division,
            @Schema(description = "Its name", maxLength = 100, examples = "兰山区") String name,
            @Schema(description = "Its share of the target", minimum = LOW, maximum = HIGH, examples = "20")
                    BigDecimal value,
            @Schema(description = "What it reached", minimum = LOW, maximum = HIGH, examples = "14") BigDecimal actual,
            @Schema(description = "Completion in percent, never cut", minimum = LOW, maximum = HIGH, examples = "70")
                    BigDecimal completion,
            @Schema(description = "What is missing", minimum = LOW, maximum = HIGH, examples = "6") BigDecimal gap,
            @Schema(description = "Expected less reached in points", minimum = LOW, maximum = HIGH, examples = "4.86")
                    BigDecimal lag,
            @Schema(description = "How it stands", examples = "behind") State state,
            @Schema(description = "Whether some who owe it have not reported", examples = "false") boolean partial,
            @Schema(description = "Place by completion; absent without one") Rank rank) {}
}
