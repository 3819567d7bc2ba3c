package org.countyreporting.gateway.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.countyreporting.gateway.peer.indicators.KeptFinding;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of everything (概览) for a division and a period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Overview",
        description = "Tasks, completion, who has not reported and findings for one division and period",
        requiredProperties = {"division", "period", "tasks", "notReported", "findings", "absent", "truncated"})
public record OverviewView(
        @Schema(description = "The division and all below") DivisionCode division,
        @Schema(description = "The period and those inside it") Period period,
        @Schema(description = "Tasks of the published plans, each with its targets", maxItems = 10000)
                List<TaskView> tasks,
        @Schema(description = "How far was reported; absent when progress-service did not tell")
                ReportingView reporting,
        @Schema(description = "What is due and was not submitted", maxItems = 500) List<NotReportedView> notReported,
        @Schema(
                        description = "What a person must judge: open findings of the division and all below, and what"
                                + " goes with the results",
                        maxItems = 2000)
                List<FindingView> findings,
        @Schema(description = "Parts of this page that could not be had, each with its reason", maxItems = 1000)
                List<AbsentView> absent,
        @Schema(
                        description =
                                "Parts of which only the beginning stands here; the rest is in their own collections",
                        maxItems = 5)
                List<Part> truncated) {

    /** Something a machine noticed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "OverviewFinding",
            description = "Something a machine noticed and a person must judge",
            requiredProperties = {"of", "code", "division", "period", "message"})
    public record FindingView(
            @Schema(
                            description = "Code of the indicator or data element",
                            maxLength = 64,
                            examples = "first_visit_rate")
                    String of,
            @Schema(description = "Kind of finding", maxLength = 64, examples = "out-of-bounds") String code,
            @Schema(description = "Division it speaks of", maxLength = 12, examples = "371302") String division,
            @Schema(
                            description = "Unit whose own value it speaks of; absent for the whole division",
                            maxLength = 18,
                            examples = "12371300495190073D")
                    String unit,
            @Schema(description = "Period it speaks of", maxLength = 10, examples = "2020-09") String period,
            @Schema(description = "What was noticed", maxLength = 2000, examples = "超出指标允许范围") String message,
            @Schema(
                            description =
                                    "Where it is kept and judged; absent for what only goes with a result of this page",
                            maxLength = 100,
                            examples = "/v1/findings/17")
                    String finding) {

        static FindingView of(KeptFinding kept) {
            return new FindingView(
                    kept.of(),
                    kept.code(),
                    kept.division(),
                    kept.unit(),
                    kept.period(),
                    kept.message(),
                    "/v1/findings/" + kept.id());
        }

        /** Whether the two say the same, wherever it is kept. */
        boolean isAbout(FindingView other) {
            return of.equals(other.of)
                    && code.equals(other.code)
                    && division.equals(other.division)
                    && period.equals(other.period);
        }
    }

    /** A part that is not there. */
    @Schema(name = "OverviewAbsence", description = "A part of the overview that could not be had, and why")
    public record AbsentView(
            @Schema(description = "Which part") Part part,
            @Schema(description = "Service that would have told", maxLength = 40, examples = "indicators-service")
                    String service,
            @Schema(description = "Why it is not there", maxLength = 2000, examples = "服务暂不可用") String reason) {}
}
