package org.countyreporting.progress.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An obligation as it is shown. */
@Schema(name = "Obligation", description = "One thing owed: a task × a unit × a period (应报事项)")
public record ObligationView(
        @Schema(required = true, examples = "7d0f6c1e-5b1a-4a38-9a53-0d8a2f4b9c11") UUID id,
        @Schema(description = "Id of the plan", required = true, maxLength = 64, examples = "linyi-2020") String plan,
        @Schema(required = true, maxLength = 300, examples = "2020年政府工作报告卫生健康任务") String planTitle,
        @Schema(description = "Id of the task within its plan", required = true, maxLength = 64, examples = "179")
                String task,
        @Schema(description = "As printed", maxLength = 64, examples = "179.") String taskLabel,
        @Schema(required = true, maxLength = 1000, examples = "适龄妇女“两癌”检查") String taskTitle,
        @Schema(required = true) UnitId unit,
        @Schema(description = "Absent until the unit register has told it", maxLength = 200, examples = "兰山区卫生健康局")
                String unitName,
        @Schema(description = "Division of the unit; absent until the unit register has told it") DivisionCode division,
        @Schema(required = true) Period period,
        @Schema(
                        description =
                                "Last day on which a submission is on time; absent while next year's working days "
                                        + "are not known",
                        examples = "2020-10-14")
                LocalDate dueOn,
        @Schema(required = true) ObligationState state,
        @Schema(description = "Absent as long as nothing can be said") Timeliness timeliness,
        @Schema(description = "Id of the entry, when one was begun", examples = "3b9f7a52-8c34-4a0c-8f0e-6f2d1c5e7a90")
                UUID entry,
        @Schema(description = "What is to be filled in", required = true, maxItems = 1000) List<AskedView> figures,
        @Schema(description = "Why nothing is owed, when waived", maxLength = 1000, examples = "该区无此类机构")
                String waiverReason,
        @Schema(maxLength = 200, examples = "临沂市审核员") String waivedBy,
        @Schema(examples = "2020-10-10T02:00:00Z") Instant waivedAt,
        @Schema(required = true, maxItems = 20) List<FindingView> findings) {

    static ObligationView of(ObligationRow row, DueDates dueDates) {
        Obligation owed = row.obligation();
        return new ObligationView(
                owed.id(),
                owed.plan(),
                row.planTitle(),
                owed.task(),
                row.taskLabel(),
                row.taskTitle(),
                owed.unit(),
                row.unitName(),
                owed.unitDivision(),
                owed.period(),
                owed.dueOn(),
                ObligationState.valueOf(row.state()),
                owed.timeliness(dueDates.today()),
                owed.entry(),
                owed.figures().stream().map(AskedView::of).toList(),
                owed.waiverReason(),
                owed.waivedBy(),
                owed.waivedAt(),
                owed.dueOn() != null
                        ? List.of()
                        : dueDates.missingYear(owed.periodLast(), owed.dueWorkingDays()).stream()
                                .map(ObligationView::dueDateUnknown)
                                .toList());
    }

    private static FindingView dueDateUnknown(int year) {
        return new FindingView("due-date-unknown", year + " 年节假日安排尚未录入，暂无法确定截止日期");
    }
}
