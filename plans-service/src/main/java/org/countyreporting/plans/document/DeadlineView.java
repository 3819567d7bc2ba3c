package org.countyreporting.plans.document;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.countyreporting.plans.document.figure.Deadline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "StatedDeadline",
        description = "By when something is promised",
        requiredProperties = {"wording", "firm"})
public record DeadlineView(
        @Schema(description = "As printed", maxLength = 200, examples = "年底前") String wording,
        @Schema(description = "The day; absent while its year is in doubt", examples = "2020-12-31") LocalDate date,
        @Schema(description = "The days it may mean", maxItems = 10, examples = "[\"2020-12-31\"]")
                List<@Size(max = 10) String> readings,
        @Schema(description = "false for what is only hoped for (力争, 争取, 预计)", examples = "true") boolean firm) {

    static DeadlineView of(Deadline deadline) {
        return deadline == null
                ? null
                : new DeadlineView(
                        deadline.wording(),
                        deadline.date(),
                        deadline.readings().stream().map(LocalDate::toString).toList(),
                        deadline.firm());
    }
}
