package org.countyreporting.gateway.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.countyreporting.gateway.peer.progress.Obligation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has not reported what. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "OverviewNotReported",
        description = "A report that is due and was not submitted",
        requiredProperties = {"plan", "task", "unit", "period"})
public record NotReportedView(
        @Schema(description = "Id of the plan", maxLength = 64, examples = "linyi-2020") String plan,
        @Schema(description = "Id of the task", maxLength = 64, examples = "179") String task,
        @Schema(description = "Label of the task as printed", maxLength = 64, examples = "179.") String taskLabel,
        @Schema(description = "Heading of the task", maxLength = 1000, examples = "适龄妇女“两癌”检查") String taskTitle,
        @Schema(description = "Unit that owes it", maxLength = 18, examples = "113713020044490612") String unit,
        @Schema(description = "Its name", maxLength = 200, examples = "兰山区卫生健康局") String unitName,
        @Schema(description = "Its division", maxLength = 12, examples = "371302") String division,
        @Schema(description = "Period owed", maxLength = 10, examples = "2020-09") String period,
        @Schema(description = "Last day on which it would have been on time", maxLength = 10, examples = "2020-10-14")
                String dueOn) {

    static NotReportedView of(Obligation obligation) {
        return new NotReportedView(
                obligation.plan(),
                obligation.task(),
                obligation.taskLabel(),
                obligation.taskTitle(),
                obligation.unit(),
                obligation.unitName(),
                obligation.division(),
                obligation.period(),
                obligation.dueOn());
    }
}
