package org.countyreporting.progress.entry;

import java.time.Instant;
import java.util.List;
import org.countyreporting.progress.unit.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision as it is shown: what was submitted, and what was decided on it. */
@Schema(name = "EntryRevision", description = "A submission as it was made, and what became of it (修订)")
public record RevisionView(
        @Schema(description = "Counted from 1", required = true, minimum = "1", maximum = "100000", examples = "1")
                int revision,
        @Schema(required = true) RevisionState state,
        @Schema(required = true, examples = "2020-10-09T02:30:00Z") Instant submittedAt,
        @Schema(required = true, maxLength = 200, examples = "lanshan.wang") String submittedBy,
        @Schema(examples = "2020-10-10T01:00:00Z") Instant decidedAt,
        @Schema(maxLength = 200, examples = "linyi.shenhe") String decidedBy,
        @Schema(description = "Why it was returned, or the note of its acceptance", maxLength = 1000, examples = "已核对")
                String reason,
        @Schema(
                        description = "Why an accepted revision was corrected by this one",
                        maxLength = 1000,
                        examples = "核减 3 人")
                String correctionReason,
        ProgressStatus status,
        @Schema(description = "零报告", required = true, examples = "false") boolean noProgress,
        @Schema(required = true, maxItems = 200) List<Item> items,
        @Schema(required = true, maxItems = 500) List<FigureValue> figures,
        @Schema(required = true, maxItems = 100) List<Item> problems,
        @Schema(required = true, maxItems = 100) List<Item> nextSteps) {

    static RevisionView of(EntryRevision revision, UnitKind kind) {
        Content content = revision.content();
        return new RevisionView(
                revision.number(),
                revision.state(),
                revision.submittedAt(),
                revision.submittedBy(),
                revision.decidedAt(),
                revision.decidedBy(),
                revision.reason(),
                revision.correctionReason(),
                content.status(),
                content.noProgress(),
                content.items(),
                content.figuresOf(kind),
                content.problems(),
                content.nextSteps());
    }
}
