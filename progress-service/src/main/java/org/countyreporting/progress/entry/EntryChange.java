package org.countyreporting.progress.entry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.countyreporting.conventions.binding.Coherent;
import org.countyreporting.conventions.problem.Violations;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole content of a draft, anew. What it is about may be repeated and must be the same. */
@Schema(name = "ProgressEntryChange", description = "The whole content of a draft or a returned entry, anew")
@JsonIgnoreProperties({
    "id",
    "division",
    "state",
    "revision",
    "acceptedRevision",
    "version",
    "enteredBy",
    "onBehalf",
    "submittedAt",
    "submittedBy",
    "acceptedAt",
    "acceptedBy",
    "returnReason",
    "correctionReason",
    "timeliness",
    "findings"
})
public record EntryChange(
        @Schema(description = "If given: as it is", maxLength = 64, examples = "linyi-2020") @Size(max = 64)
                String plan,
        @Schema(description = "If given: as it is", maxLength = 64, examples = "179") @Size(max = 64) String task,
        @Schema(description = "If given: as it is") UnitId unit,
        @Schema(description = "If given: as it is") Period period,
        @Schema(description = "Demanded at submission, but for a report of no progress") ProgressStatus status,
        @Schema(description = "零报告: nothing happened; then without figures", defaultValue = "false", examples = "false")
                Boolean noProgress,
        @Schema(description = "What was done", maxItems = 200) @Size(max = 200) List<@NotNull @Valid Item> items,
        @Schema(description = "The figures asked for", maxItems = 500) @Size(max = 500)
                List<@NotNull @Valid FigureValue> figures,
        @Schema(description = "What stands in the way (存在问题)", maxItems = 100) @Size(max = 100)
                List<@NotNull @Valid Item> problems,
        @Schema(description = "What comes next (下步措施)", maxItems = 100) @Size(max = 100)
                List<@NotNull @Valid Item> nextSteps)
        implements Coherent {

    @Override
    public void check(Violations violations) {
        EntryRules.check(Boolean.TRUE.equals(noProgress), figures, period, violations);
    }

    Content content() {
        return new Content(status, Boolean.TRUE.equals(noProgress), items, figures, problems, nextSteps);
    }
}
