package org.countyreporting.gateway.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task with its targets. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "OverviewTask",
        description = "A task of a published plan, with its targets",
        requiredProperties = {"plan", "task", "notReported", "targets"})
public record TaskView(
        @Schema(description = "Id of the plan", maxLength = 64, examples = "linyi-2020") String plan,
        @Schema(description = "Title of the plan", maxLength = 300, examples = "2020年卫生健康重点工作任务") String planTitle,
        @Schema(description = "Id of the task", maxLength = 64, examples = "177") String task,
        @Schema(description = "Its label as printed", maxLength = 64, examples = "177.") String label,
        @Schema(description = "Its heading", maxLength = 1000, examples = "村卫生室标准化建设") String title,
        @Schema(description = "Leading unit", maxLength = 18, examples = "113713020044490612") String leadUnit,
        @Schema(
                        description = "Reports that are due and missing, of those listed in notReported",
                        minimum = "0",
                        maximum = "500",
                        examples = "1")
                int notReported,
        @Schema(description = "Its targets", maxItems = 100) List<TargetView> targets) {

    /** A target and how it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "OverviewTarget",
            description = "A target and how it stands; without a standing where no result is known",
            requiredProperties = {"id", "comparator"})
    public record TargetView(
            @Schema(description = "Id of the target", maxLength = 64, examples = "linyi-2020-177-city") String id,
            @Schema(description = "Its name", maxLength = 200, examples = "市级以上示范标准村卫生室") String name,
            @Schema(description = "Indicator it is on", maxLength = 64, examples = "first_visit_rate") String indicator,
            @Schema(description = "Data element it is on", maxLength = 64, examples = "model_clinics_county")
                    String dataElement,
            @Schema(description = "How an actual is held against it", maxLength = 20, examples = "at-least")
                    String comparator,
            @Schema(
                            description = "Its value, or the lower end",
                            minimum = "-1000000000000000",
                            maximum = "1000000000000000",
                            examples = "100")
                    BigDecimal value,
            @Schema(
                            description = "Its upper end",
                            minimum = "-1000000000000000",
                            maximum = "1000000000000000",
                            examples = "120")
                    BigDecimal valueHigh,
            @Schema(description = "Unit of measure", maxLength = 30, examples = "处") String unit,
            @Schema(description = "How it stands") StandingView standing) {}
}
