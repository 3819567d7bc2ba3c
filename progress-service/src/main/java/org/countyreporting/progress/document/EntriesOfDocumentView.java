package org.countyreporting.progress.document;

import java.util.List;
import org.countyreporting.vocabulary.Period;
import org.countyreporting.vocabulary.UnitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EntriesOfDocument",
        description = "What became of a document: the drafts, and everything that is in none of them",
        requiredProperties = {
            "document",
            "plan",
            "unit",
            "period",
            "dryRun",
            "entries",
            "conflicts",
            "problems",
            "nextSteps",
            "unmatched"
        })
record EntriesOfDocumentView(
        @Schema(description = "Id of the document", maxLength = 64, examples = "0f4c9a52-6a0e-4a44-9a53-5f2f2c2a7c11")
                String document,
        @Schema(description = "Id of the plan", maxLength = 64, examples = "linyi-2020") String plan,
        @Schema(description = "The unit that reports") UnitId unit,
        @Schema(description = "The period reported on") Period period,
        @Schema(description = "Whether nothing was written", examples = "false") boolean dryRun,
        @Schema(description = "The drafts, in the order of the plan", maxItems = 500) List<DraftedEntryView> entries,
        @Schema(description = "Tasks that had an entry already", maxItems = 500) List<ConflictView> conflicts,
        @Schema(description = "Problems stated for all tasks together", maxItems = 8000000) List<RemarkView> problems,
        @Schema(description = "Next steps stated for all tasks together", maxItems = 8000000)
                List<RemarkView> nextSteps,
        @Schema(description = "Everything else, in the order of the text", maxItems = 8000000)
                List<UnmatchedView> unmatched) {}
