package org.countyreporting.progress.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EntryConflict",
        description = "A task on which there is an entry already: it was not touched",
        requiredProperties = {"task", "taskLabel", "entry", "source"})
record ConflictView(
        @Schema(description = "Id of the task", maxLength = 64, examples = "177") String task,
        @Schema(description = "Label of the task as printed in the plan", maxLength = 64, examples = "177.")
                String taskLabel,
        @Schema(description = "Id of the entry", examples = "3b9f7a52-8c34-4a0c-8f0e-6f2d1c5e7a90") UUID entry,
        @Schema(description = "The piece that reports on the task") PieceView source) {}
