package org.countyreporting.plans.document.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.countyreporting.vocabulary.DivisionCode;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the planner says of the plan beside, or other than, what the document says. */
@Schema(description = "What the planner says of the plan beside, or other than, what the document says")
record NewPlanOfDocument(
        @Size(max = 300) @Schema(description = "Absent: the document's title", examples = "2026年卫生健康重点工作任务")
                String title,
        @Min(1990) @Max(2150) @Schema(description = "Absent: the year the document is about", examples = "2026")
                Integer year,
        @Schema(
                        description =
                                "Absent: the division the document is about where that lies inside the caller's, else the caller's",
                        examples = "3713")
                DivisionCode division,
        @Schema(
                        description =
                                "Absent: the caller's unit, else the registered unit that the document names as its issuer",
                        examples = "11371300004449036H")
                UnitId issuer) {

    static final NewPlanOfDocument NOTHING = new NewPlanOfDocument(null, null, null, null);
}
